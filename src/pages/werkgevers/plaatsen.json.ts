// Every municipality and other name of a place with its region: loaded when an employer looks one up.
import type { APIRoute } from 'astro';
import { deskData } from '../../catalogue/desks.ts';
import { catalogue } from '../../catalogue/load.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(deskData(catalogue)), { headers: { 'content-type': 'application/json' } });
