// The side-by-side view of a selection.
import { sideBySide, type Vergelijkblad } from '../../catalogue/comparison.ts';
import { SIDE_BY_SIDE } from '../../catalogue/selection.ts';
import { listText } from '../../catalogue/sentence.ts';
import { make } from '../make.ts';

/** A table with a column per practice and a row per field; differences and unknowns are marked in words too. */
function comparisonTable(sheets: Vergelijkblad[]): HTMLElement {
  const rows = sideBySide(sheets);
  const bodies = [...new Set(rows.map((r) => r.groep))].map((groep) =>
    make(
      'tbody',
      {},
      make('tr', {}, make('th', { colspan: String(sheets.length + 1), scope: 'rowgroup', class: 'groepkop' }, groep)),
      ...rows
        .filter((r) => r.groep === groep)
        .map((r) =>
          make(
            'tr',
            { class: r.verschilt ? 'verschilt' : 'gelijk' },
            make('th', { scope: 'row' }, r.label, r.merk === '' ? undefined : make('span', { class: 'merk-gelijk' }, ` ${r.merk}`)),
            ...r.cellen.map((c) => make('td', { class: c.onbekend ? 'onbekend' : undefined }, ...c.tekst.split('\n').map((line) => make('p', {}, line)))),
          ),
        ),
    ),
  );
  return make(
    'div',
    { class: 'tabel', tabindex: '0', role: 'region', 'aria-label': 'Praktijken naast elkaar' },
    make(
      'table',
      {},
      // The sheet holds the address that the site has for the world; a copy on another host stays on that host
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Veld'), ...sheets.map((b) => make('th', { scope: 'col' }, make('a', { href: new URL(b.adres).pathname }, b.titel))))),
      ...bodies,
    ),
  );
}

/** What stands above the table on paper: which practices, and what is compared. */
function paperHead(sheets: Vergelijkblad[]): HTMLElement {
  const parts = [...new Set(sideBySide(sheets).map((r) => r.groep))];
  return make('div', { class: 'alleen-afdruk' }, make('h2', {}, `Praktijken naast elkaar: ${listText(sheets.map((b) => b.titel))}`), make('p', {}, `Inhoud: ${parts.join(' · ')}`));
}

/** The nodes of the view. `practices`: how many practices the selection holds; `sheets`: those that fit. */
export function comparisonView(sheets: Vergelijkblad[], practices: number): Node[] {
  if (sheets.length === 0) return [make('p', {}, 'Naast elkaar zetten kan met praktijken. Er zit nog geen praktijk in uw selectie.')];
  const note = practices > SIDE_BY_SIDE ? `Naast elkaar passen er ${SIDE_BY_SIDE}. U ziet de eerste ${SIDE_BY_SIDE} praktijken; verander de volgorde om een andere te zien.` : practices === 1 ? 'Kies er nog een praktijk bij om te vergelijken.' : undefined;
  const legend = sheets.length > 1 ? make('p', { class: 'klein zacht' }, 'Een streep voor de rij: hier verschillen de praktijken.') : '';
  return [...(note ? [make('p', { class: 'zacht' }, note)] : []), paperHead(sheets), make('div', { class: 'groep' }, legend, comparisonTable(sheets))];
}
