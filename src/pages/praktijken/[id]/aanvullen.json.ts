// What the form fetches when a visitor answers a question or records a visit or take-over.
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/load.ts';
import type { PraktijkItem } from '../../../catalogue/types.ts';
import { aanvullenView } from '../../../catalogue/views/aanvullen.ts';

export const getStaticPaths = (() => catalogue.praktijken.map((item) => ({ params: { id: item.id }, props: { item } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: PraktijkItem }> = ({ props }) => Response.json(aanvullenView(props.item, catalogue));
