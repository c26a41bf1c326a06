// The order of the list of practices. Also runs in the browser.
import type { Facetted } from './facets.ts';
import { byFit, type Profiel } from './fit.ts';

/** The orders a visitor can choose; the first one is how the list opens. */
export const SORTERINGEN = ['nieuwste', 'oudste', 'titel', 'plaats', 'past'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

export interface Sorteerbaar {
  facetten: Facetted;
  /** Year in which it began. */
  jaar: number;
  titel: string;
  plaats: string;
}

const isShort = (r: Sorteerbaar) => Number(r.facetten.niveau[0] === 'signalement');

/** Practices in an order, ties by title. Full descriptions come before short ones; sorted by fit, only among equals. */
export function inOrder<T extends Sorteerbaar>(rows: readonly T[], by: Sortering, wij: Profiel): T[] {
  const compare: Record<Sortering, (a: T, b: T) => number> = {
    nieuwste: (a, b) => b.jaar - a.jaar,
    oudste: (a, b) => a.jaar - b.jaar,
    titel: () => 0,
    plaats: (a, b) => a.plaats.localeCompare(b.plaats, 'nl'),
    past: (a, b) => byFit(a.facetten, b.facetten, wij) || isShort(a) - isShort(b) || b.jaar - a.jaar,
  };
  const level = by === 'past' ? () => 0 : (a: T, b: T) => isShort(a) - isShort(b);
  return [...rows].sort((a, b) => level(a, b) || compare[by](a, b) || a.titel.localeCompare(b.titel, 'nl'));
}
