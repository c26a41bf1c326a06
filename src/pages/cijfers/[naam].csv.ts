// The numbers behind a picture, for a spreadsheet.
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvText } from '../../catalogue/csv.ts';
import { catalogue } from '../../catalogue/load.ts';
import { allPictures } from '../../catalogue/pictures/all.ts';
import type { Picture } from '../../catalogue/pictures/types.ts';

export const getStaticPaths = (() => allPictures(catalogue).map((picture) => ({ params: { naam: picture.naam }, props: { picture } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = ({ props: { picture } }) =>
  new Response(csvText([picture.tabel.kop, ...picture.tabel.rijen]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
