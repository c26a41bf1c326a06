// The order of the list of practices. Also runs in the browser.
import type { Facetted } from './facets.ts';
import { byFit, type OwnProfile } from './fit.ts';

/** The orders a visitor can choose; the first one is how the list opens. */
export const ORDERS = ['nieuwste', 'oudste', 'titel', 'plaats', 'past'] as const;
export type Order = (typeof ORDERS)[number];

export interface Sortable {
  facetten: Facetted;
  /** Year in which it began. */
  jaar: number;
  titel: string;
  plaats: string;
}

const isShort = (r: Sortable) => Number(r.facetten.niveau[0] === 'signalement');

/** Practices in an order, ties by title. Full descriptions come before short ones; sorted by fit, only among equals. */
export function inOrder<T extends Sortable>(rows: readonly T[], by: Order, profile: OwnProfile): T[] {
  const compare: Record<Order, (a: T, b: T) => number> = {
    nieuwste: (a, b) => b.jaar - a.jaar,
    oudste: (a, b) => a.jaar - b.jaar,
    titel: () => 0,
    plaats: (a, b) => a.plaats.localeCompare(b.plaats, 'nl'),
    past: (a, b) => byFit(a.facetten, b.facetten, profile) || isShort(a) - isShort(b) || b.jaar - a.jaar,
  };
  const level = by === 'past' ? () => 0 : (a: T, b: T) => isShort(a) - isShort(b);
  return [...rows].sort((a, b) => level(a, b) || compare[by](a, b) || a.titel.localeCompare(b.titel, 'nl'));
}
