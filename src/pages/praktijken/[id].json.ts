// The comparison sheet of a practice, fetched when a visitor puts it beside another.
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/load.ts';
import type { PraktijkItem } from '../../catalogue/types.ts';
import { vergelijkblad } from '../../catalogue/views/vergelijkblad.ts';
import { path } from '../../paths.ts';

export const getStaticPaths = (() => catalogue.praktijken.map((item) => ({ params: { id: item.id }, props: { item } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ item: PraktijkItem }> = ({ props, site }) =>
  Response.json(vergelijkblad(props.item, new URL(path('praktijken', props.item.id), site).href, catalogue));
