// Practices side by side: the same fields in the same rows. Also runs in the browser.
import { csvText } from './csv.ts';

/** One field of one practice as text; unknown is a value. */
export interface Cell {
  tekst: string;
  onbekend: boolean;
}

/** What a practice brings to a comparison: the same labels in the same order for every practice. */
export interface Vergelijkblad {
  id: string;
  titel: string;
  adres: string;
  rijen: { groep: string; label: string; cel: Cell }[];
}

interface ComparedRow {
  groep: string;
  label: string;
  cellen: Cell[];
  /** The practices differ in this field. */
  verschilt: boolean;
  /** What the row is marked with where they do not differ. Unknown and unknown is not the same. */
  merk: '' | 'gelijk' | 'nergens bekend';
}

/** Side by side: 2 to 4 sheets become one table, in the order of the first sheet. */
export function sideBySide(sheets: Vergelijkblad[]): ComparedRow[] {
  const [first] = sheets;
  if (!first) return [];
  return first.rijen.map(({ groep, label }, i) => {
    const cells = sheets.map((b) => b.rijen[i]?.cel ?? { tekst: 'onbekend', onbekend: true });
    const verschilt = new Set(cells.map((c) => c.tekst)).size > 1;
    return { groep, label, cellen: cells, verschilt, merk: verschilt || cells.length < 2 ? '' : cells.every((c) => c.onbekend) ? 'nergens bekend' : 'gelijk' };
  });
}

/** The table as CSV. */
export function comparisonCsv(sheets: Vergelijkblad[]): string {
  const head = ['Onderdeel', 'Veld', ...sheets.map((b) => b.titel)];
  const rows = sideBySide(sheets).map((r) => [r.groep, r.label, ...r.cellen.map((c) => c.tekst)]);
  const address = ['', 'Adres', ...sheets.map((b) => b.adres)];
  return csvText([head, ...rows, address]);
}
