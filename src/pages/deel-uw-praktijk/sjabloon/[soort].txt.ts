// A file to fill in by hand, for who works without the form.
import type { APIRoute, GetStaticPaths } from 'astro';
import { SHARED, type KindName } from '../../../form/kinds.ts';
import { templateText } from '../../../form/template.ts';

export const getStaticPaths = (() => SHARED.filter((s) => s !== 'antwoord').map((soort) => ({ params: { soort } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => new Response(templateText(params['soort'] as KindName, { velden: {} }), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
