// The file of every entry as it was written, so that the form can mend it.
import type { APIRoute, GetStaticPaths } from 'astro';
import { rawFiles, type RawFile } from '../../catalogue/load.ts';

export const getStaticPaths = (async () => (await rawFiles()).map((file) => ({ params: { pad: file.pad }, props: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: RawFile }> = ({ props }) => new Response(props.file.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
