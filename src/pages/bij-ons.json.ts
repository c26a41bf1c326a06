// What a visitor can choose in "Past dit bij ons?", fetched when a practice is compared with.
import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/load.ts';
import { ownFields } from '../catalogue/views/bijOns.ts';

export const GET: APIRoute = () => Response.json(ownFields(catalogue));
