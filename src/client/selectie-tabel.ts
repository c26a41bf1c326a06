// The side-by-side view of a selection.
import { sideBySide, type Vergelijkblad } from '../catalogue/comparison.ts';
import { make } from './make.ts';

/** A table with a column per practice and a row per field; differences and unknowns are marked in words too. */
export function comparisonTable(bladen: Vergelijkblad[]): HTMLElement {
  const rows = sideBySide(bladen);
  const bodies = [...new Set(rows.map((r) => r.groep))].map((groep) =>
    make(
      'tbody',
      {},
      make('tr', {}, make('th', { colspan: String(bladen.length + 1), scope: 'rowgroup', class: 'groepkop' }, groep)),
      ...rows
        .filter((r) => r.groep === groep)
        .map((r) =>
          make(
            'tr',
            { class: r.verschilt ? 'verschilt' : 'gelijk' },
            make('th', { scope: 'row' }, r.label, r.verschilt ? undefined : make('span', { class: 'merk-gelijk' }, ' gelijk')),
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
      make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Veld'), ...bladen.map((b) => make('th', { scope: 'col' }, make('a', { href: b.adres }, b.titel))))),
      ...bodies,
    ),
  );
}
