// A picture as a file, to put in a document of one's own.
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/load.ts';
import { allPictures } from '../../catalogue/pictures/all.ts';
import type { Picture } from '../../catalogue/pictures/types.ts';
import { pictureFile } from '../../drawing/charts/picture.ts';
import { path } from '../../paths.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => allPictures(catalogue).map((picture) => ({ params: { naam: picture.naam }, props: { picture } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = ({ props: { picture }, site: origin }) =>
  new Response(pictureFile(picture, `Getekend door ${site.naam}, ${new URL(path('cijfers'), origin).href}`), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
