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

/** The figures that fit, oldest practice first. The same numbers from the same town and source are one figure. */
export function figureRows(praktijken: PraktijkItem[], fits: (r: Resultaat) => boolean): FigureRow[] {
  const rows: FigureRow[] = [];
  const inTime = [...praktijken].sort((a, b) => startYear(a.data.periode) - startYear(b.data.periode) || (a.id < b.id ? -1 : 1));
  for (const praktijk of inTime)
    for (const resultaat of praktijk.data.resultaten.filter(fits)) {
      const row: FigureRow = { resultaat, praktijken: [praktijk] };
      const same = rows.find((x) => numbers(x) === numbers(row) && x.praktijken.some((p) => p.id !== praktijk.id && shareTown(p, praktijk)));
      if (same) same.praktijken.push(praktijk);
      else rows.push(row);
    }
  return rows;
}

/** What is counted: 'vacatures: vervuld'. */
export const rowName = ({ resultaat: r }: FigureRow): string => `${r.eenheid} ${r.wat}`;

/** Place, period, time span, doubt and source of a figure. */
export function rowNote({ resultaat: r, praktijken }: FigureRow, c: Catalogue): string {
  const first = praktijken[0];
  const place = first ? `${placeText(first.data.gemeenten, regioLinks(first.data.regios, c))}, ${periodText(first.data.periode)}` : '';
  const span = r.na === undefined ? 'tijdspanne niet genoemd' : `geteld na ${r.na} maanden`;
  const [source] = sourceViews([r.bron], c);
  const parts = [`${place}; ${span}`, r.toelichting?.replace(/\.$/, ''), source && `Bron: ${source.kort}, ${r.bron.vindplaats}`];
  return `${parts.filter(Boolean).join('. ')}.`;
}

export const rowLinks = ({ praktijken }: FigureRow): Link[] => praktijken.map((p) => ({ naam: p.data.titel, pad: ['praktijken', p.id] }));

/** The sources of entries, by id and short name. */
export function sourcesOf(ids: string[], c: Catalogue): { id: string; kort: string }[] {
  return c.bronnen.filter((b) => ids.includes(b.id)).map((b) => ({ id: b.id, kort: b.data.kort }));
}
