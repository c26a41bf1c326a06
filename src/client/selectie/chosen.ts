// The chosen entries in their order, each with buttons to move it or take it out.
import { make } from '../make.ts';
import type { EntryPage } from './entry-page.ts';

/** What a button of the list asks for: up, down, or out. */
export type ListRequest = '-1' | '1' | 'weg';

/** The list items. A button carries its request, and the letter and id of its entry. */
export function chosenList(pages: EntryPage[]): HTMLLIElement[] {
  return pages.map(({ keuze, titel, adres }, i) => {
    const button = (request: ListRequest, label: string, sign: string, off = false) =>
      make('button', { type: 'button', 'data-doe': request, 'data-welke': `${keuze.soort}=${keuze.id}`, 'aria-label': `${label}: ${titel}`, disabled: off ? '' : undefined }, sign);
    return make('li', {}, make('a', { href: adres }, titel), make('span', { class: 'knoppen' }, button('-1', 'Naar boven', '↑', i === 0), button('1', 'Naar beneden', '↓', i === pages.length - 1), button('weg', 'Weghalen', 'weghalen')));
  });
}
