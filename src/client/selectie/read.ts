// The document view of a selection: contents with each entry in short, then a chapter per entry with its sources and address.
import { make } from '../make.ts';
import type { EntryPage } from './entry-page.ts';

/** The nodes of the document. */
export function readingDocument(pages: EntryPage[]): Node[] {
  const contents = make('nav', { 'aria-label': 'Inhoud', class: 'inhoud', 'data-afdrukken': '' }, make('h2', {}, 'Inhoud'), make('ol', {}, ...pages.map((p, i) => make('li', {}, make('a', { href: `#deel-${i + 1}` }, p.titel), p.kern ? make('p', {}, p.kern) : undefined))));
  const chapters = pages.map((p, i) => make('article', { id: `deel-${i + 1}`, class: 'hoofdstuk' }, make('h2', {}, `${i + 1}. ${p.titel}`), make('p', { class: 'klein zacht' }, p.adres), ...p.delen));
  return [contents, ...chapters];
}
