// Every municipality and other place name with its region, fetched when a visitor types one.
import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/load.ts';
import { placeIndex } from '../catalogue/places.ts';

export const GET: APIRoute = () => Response.json(Object.fromEntries([...placeIndex(catalogue.regios)].map(([naam, { regio }]) => [naam, regio] as const).sort(([a], [b]) => a.localeCompare(b, 'nl'))));
