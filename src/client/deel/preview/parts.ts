// Parts that several previews have, in the markup of the pages.
import type { Options } from '../../../form/sheet.ts';
import { make } from '../../make.ts';

/** What an id is called, by the options of the form. */
export const nameOf = (options: Options, collectie: string, id: string): string => options[collectie]?.find(([known]) => known === id)?.[1] ?? id;

/** The head of a page: what stands before the title, the title, the summary. */
export function head(stamp: readonly string[], titel: string, intro?: string): HTMLElement {
  const [first = '', ...rest] = stamp;
  return make('div', { class: 'aanhef' }, make('p', { class: 'stempel' }, make('b', {}, first), ...rest.map((t) => ` · ${t}`)), make('h3', { class: 'titel' }, titel), intro ? make('p', { class: 'inleiding' }, intro) : undefined);
}

/** A page with a column beside it. */
export const columns = (main: (HTMLElement | undefined)[], aside: (HTMLElement | undefined)[]): HTMLElement => make('div', { class: 'twee' }, make('div', { class: 'blokken' }, ...main), make('div', { class: 'blokken' }, ...aside));

/** Names with what is known of each; rows without anything are left out. */
export function facts(rows: readonly (readonly [naam: string, tekst: string | undefined])[]): HTMLElement | undefined {
  const known = rows.filter(([, text]) => text);
  return known.length === 0 ? undefined : make('dl', { class: 'feiten' }, ...known.map(([name, text]) => make('div', {}, make('dt', {}, name), make('dd', {}, text))));
}

/** Rows with a name before each. */
export const table = (rows: readonly (readonly [string, string | HTMLElement])[]): HTMLElement => make('table', {}, make('tbody', {}, ...rows.map(([name, wat]) => make('tr', {}, make('th', { scope: 'row' }, name), make('td', {}, wat)))));

/** A heading and what stands below it; nothing without anything below it. */
export const part = (heading: string, ...below: (HTMLElement | undefined)[]): HTMLElement | undefined => (below.some(Boolean) ? make('section', {}, make('h4', {}, heading), ...below) : undefined);

/** The sources of an entry. */
export const sources = (options: Options, list: readonly { bron: string; vindplaats: string }[]): HTMLElement | undefined =>
  list.length === 0 ? undefined : make('section', {}, make('h4', { class: 'kop3' }, 'Bronnen'), make('ul', { class: 'regels' }, ...list.map((b) => make('li', {}, nameOf(options, 'bronnen', b.bron), make('span', { class: 'klein zacht' }, b.vindplaats)))));
