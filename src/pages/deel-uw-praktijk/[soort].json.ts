// The form of one kind, made from its schema.
import type { APIRoute, GetStaticPaths } from 'astro';
import { kitQuestions } from '../../catalogue/kit.ts';
import { catalogue } from '../../catalogue/load.ts';
import { municipalityOptions, optionsFor } from '../../catalogue/options.ts';
import { kindNames, type KindName } from '../../form/kinds.ts';
import { sheetOf } from '../../form/sheet.ts';

export const getStaticPaths = (() => kindNames.map((soort) => ({ params: { soort } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(sheetOf(params['soort'] as KindName, { opties: (c) => optionsFor(c, catalogue), gemeenten: municipalityOptions(catalogue), vragen: kitQuestions() }));
