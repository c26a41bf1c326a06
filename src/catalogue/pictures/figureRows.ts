// Figures of practices with a whole or a goal, each figure once.
import type { Resultaat } from '../../schemas/resultaat.ts';
import { placeText, regioLinks, type Link } from '../names.ts';
import { periodText, startYear } from '../period.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';

export interface FigureRow {
  resultaat: Resultaat;
  /** The practices that this figure stands with; two when a part and its whole both tell it. */
  praktijken: PraktijkItem[];
}

const numbers = ({ resultaat: r }: FigureRow) => JSON.stringify([r.waarde, r.nauwkeurigheid, r.van, r.doel, r.eenheid, r.bron.bron]);
const shareTown = (a: PraktijkItem, b: PraktijkItem) => a.data.gemeenten.some((g) => b.data.gemeenten.includes(g));

/**
 * The figures that fit, oldest practice first. The same numbers from the same town and source are one
 * figure: it belongs to the practice that began last, the part rather than the whole.
 */
export function figureRows(praktijken: PraktijkItem[], fits: (r: Resultaat) => boolean): FigureRow[] {
  const rows: FigureRow[] = [];
  const byStart = (a: PraktijkItem, b: PraktijkItem) => startYear(a.data.periode) - startYear(b.data.periode) || (a.id < b.id ? -1 : 1);
  for (const praktijk of [...praktijken].sort(byStart).reverse())
    for (const resultaat of praktijk.data.resultaten.filter(fits)) {
      const row: FigureRow = { resultaat, praktijken: [praktijk] };
      const same = rows.find((x) => numbers(x) === numbers(row) && x.praktijken.some((p) => p.id !== praktijk.id && shareTown(p, praktijk)));
      if (same) same.praktijken.push(praktijk);
      else rows.push(row);
    }
  const year = (row: FigureRow) => Math.min(...row.praktijken.slice(0, 1).map((p) => startYear(p.data.periode)));
  const place = (row: FigureRow) => row.praktijken[0]?.id ?? '';
  // A stable sort keeps the figures of one practice in the order of its entry
  return rows.sort((a, b) => year(a) - year(b) || (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** What is counted: 'vacatures vervuld'. */
export const rowName = ({ resultaat: r }: FigureRow): string => (r.eenheid === '%' ? r.wat : `${r.eenheid} ${r.wat}`);

/** Between the start and the count; for a goal without outcome, between the start and the goal. */
function timeSpan({ na, waarde }: Resultaat): string {
  if (waarde === 'onbekend') return na === undefined ? '' : `bedoeld na ${na} maanden`;
  return na === undefined ? 'na hoeveel tijd geteld is, onbekend' : `geteld na ${na} maanden`;
}

/** Place, period, time span, doubt and source of a figure. */
export function rowNote({ resultaat: r, praktijken }: FigureRow, c: Catalogue): string {
  const first = praktijken[0];
  const place = first ? `${placeText(first.data.gemeenten, regioLinks(first.data.regios, c))}, ${periodText(first.data.periode)}` : '';
  const span = timeSpan(r);
  const [source] = sourceViews([r.bron], c);
  const parts = [[place, span].filter(Boolean).join('; '), r.toelichting, source && `Bron: ${source.kort}, ${r.bron.vindplaats}`];
  return parts.flatMap((s) => (s ? [/[.?!]$/.test(s) ? s : `${s}.`] : [])).join(' ');
}

/** Links to the practices that a row of figures is about. */
export const rowLinks = ({ praktijken }: FigureRow): Link[] => praktijken.map((p) => ({ naam: p.data.titel, pad: ['praktijken', p.id] }));

/** The sources of entries, by id and short name. */
export function sourcesOf(ids: string[], c: Catalogue): { id: string; kort: string }[] {
  return c.bronnen.filter((b) => ids.includes(b.id)).map((b) => ({ id: b.id, kort: b.data.kort }));
}
