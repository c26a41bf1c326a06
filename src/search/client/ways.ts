// How a page was found: by the visitor's own words or others, and by which.
import type { RawHit } from './engine.ts';
import { isOwn, meansSame, type Variant } from './variants.ts';
import { says } from './weighing.ts';

/** 0 by her own words, 1 by other words that mean the same, 2 with what comes near, 3 for a part of the question. */
export type Rung = (typeof RUNGS)[number];
export const RUNGS = [0, 1, 2, 3] as const;

/** One way in which a page was found for one part of the question. */
export interface Point {
  score: number;
  /** The page says the visitor's own words. */
  own: boolean;
  via: Variant;
  hit: RawHit;
  places: number[];
}

/** The words that found what the visitor's own did not: for each part of the question the best, for a question of one part the best two. */
export function viaOf(points: readonly (readonly Point[])[]): string[] {
  const lacking = points.filter((p) => p.length > 0 && !p.some((x) => x.own));
  return [...new Set(lacking.flatMap((p) => waysOf(p).slice(0, points.length > 1 ? 1 : 2)))];
}

/** The other words for one part, best first; those that the page says itself when there are any. */
function waysOf(points: readonly Point[]): string[] {
  const ways = points.filter((x) => !isOwn(x.via)).sort((a, b) => b.score - a.score);
  const said = ways.filter((x) => says(x.hit));
  return (said.length > 0 ? said : ways).map((x) => x.via.shown ?? x.via.words.join(' ')).filter(isNoForm);
}

/** 'werkgevers' after 'werkgever' tells the reader nothing. */
function isNoForm(word: string, i: number, all: readonly string[]): boolean {
  const lower = (w: string) => w.toLowerCase();
  const begin = (w: string) => lower(w).slice(0, Math.max(4, w.length - 3));
  return all.slice(0, i).every((w) => !lower(w).startsWith(begin(word)) && !lower(word).startsWith(begin(w)));
}

/** How near a page is to the question. `broad`: it is about everything. */
export function rungOf(own: boolean, points: readonly (readonly Point[])[], broad: boolean): Rung {
  if (own) return 0;
  if (points.every((p) => p.some((x) => meansSame(x.via)))) return 1;
  // Something near every word stands in any page about everything.
  return !broad && points.every((p) => p.length > 0) ? 2 : 3;
}
