// What the check of one entry must know of all others.
import type { APIRoute } from 'astro';
import { allEntries } from '../../catalogue/load.ts';
import { knownFrom } from '../../form/known.ts';

export const GET: APIRoute = async () => Response.json((await allEntries()).map(({ kind, id, data }) => knownFrom(kind, id, data)));
