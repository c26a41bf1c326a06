// Lets a browser add this site to its search engines.
import type { APIRoute } from 'astro';
import { path } from '../paths.ts';
import { site } from '../site.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const GET: APIRoute = ({ site: origin }) => {
  const address = (...parts: string[]) => new URL(path(...parts), origin).href;
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(site.naam.slice(0, 16))}</ShortName>
  <Description>${escape(`Zoek op ${site.naam}`)}</Description>
  <Language>nl</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${address('favicon.svg')}</Image>
  <Url type="text/html" template="${address('zoeken')}?q={searchTerms}" />
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
