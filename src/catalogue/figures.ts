// Figures as a page shows them: the number in words, and how much of the whole it is.
import { numberText } from '../numbers.ts';
import type { Resultaat, Waarde } from '../schemas/resultaat.ts';

const ROUGHLY = { precies: '', circa: 'circa ', minstens: 'minstens ', hoogstens: 'hoogstens ' };

/** A value in words: 'circa 100', '10 tot 20', 'onbekend'. */
export function valueText(value: Waarde, precision: Resultaat['nauwkeurigheid'] = 'precies'): string {
  if (value === 'onbekend') return 'onbekend';
  const text = typeof value === 'number' ? numberText(value) : `${numberText(value.min)} tot ${numberText(value.max)}`;
  return ROUGHLY[precision] + text;
}

/** Lowest and highest value that a figure may have. */
export const bounds = (value: Exclude<Waarde, 'onbekend'>): [number, number] => (typeof value === 'number' ? [value, value] : [value.min, value.max]);

/** What a figure is compared with: the whole it is part of, or the goal. */
export interface Comparison {
  kind: 'van' | 'doel';
  total: number;
  /** Share of the total that is filled, 0 to 100; the lower bound of a range. */
  percent: number;
}

/** How to draw a figure beside its whole or goal; nothing where there is nothing to compare. */
export function comparison(r: Resultaat): Comparison | undefined {
  const total = r.van ?? r.doel;
  if (!total || r.waarde === 'onbekend') return undefined;
  const [low] = bounds(r.waarde);
  return { kind: r.van === undefined ? 'doel' : 'van', total, percent: Math.min(100, Math.round((low / total) * 1000) / 10) };
}

/** A figure in one sentence: '20 van de 21 mensen gingen uit de bijstand (na 12 maanden)'. */
export function figureText(r: Resultaat): string {
  const after = r.na ? ` (na ${numberText(r.na)} maanden)` : '';
  if (r.waarde === 'onbekend') return `doel: ${numberText(r.doel ?? 0)} ${r.eenheid} ${r.wat}; uitkomst onbekend${after}`;
  const whole = r.van === undefined ? '' : ` van ${numberText(r.van)}`;
  const goal = r.doel === undefined ? '' : ` (doel: ${numberText(r.doel)})`;
  return `${valueText(r.waarde, r.nauwkeurigheid)}${whole} ${r.eenheid} ${r.wat}${goal}${after}`;
}

const WEIGHT = { effect: 3, resultaat: 3, bereik: 1, invoer: 0 };

/**
 * The figures that tell a practice at a glance, best first: outcomes before reach,
 * compared figures before bare ones, then the order of the entry.
 */
export function headlineFigures(all: Resultaat[], max = 4): Resultaat[] {
  const score = (r: Resultaat) => WEIGHT[r.soort] + (comparison(r) ? 2 : 0) + (r.waarde === 'onbekend' ? -1 : 0);
  return all
    .map((r, i) => ({ r, i, s: score(r) }))
    .sort((a, b) => b.s - a.s || a.i - b.i)
    .slice(0, max)
    .map(({ r }) => r);
}
