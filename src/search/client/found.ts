// One page that was found: what it is worth for the whole question, and how it was found.
import type { PageRow } from '../pageRows.ts';
import type { Fragment, RawHit } from './engine.ts';
import { isOwn } from './variants.ts';
import { type Point, type Rung, rungOf, viaOf } from './ways.ts';
import { isBroad, mean, nearby, strength, sum, type Weighing, worth } from './weighing.ts';

export interface Found {
  id: string;
  score: number;
  /** Found by the visitor's own words, all of them. */
  own: boolean;
  /** Her own words all stand in it, but in a page about everything and far apart. */
  scattered: boolean;
  /** 0 by her own words, 1 by other words that mean the same, 2 with what comes near, 3 for a part of the question. */
  rung: Rung;
  /** The other words that found it, as editors write them. */
  via: string[];
  /** Places of matched words in the text. */
  places: number[];
  data(): Promise<Fragment>;
}

/** All that was asked of one page. */
interface Evidence {
  id: string;
  page: PageRow | undefined;
  /** For each part of the question what was found in the page. */
  points: readonly (readonly Point[])[];
  /** How much each part of the question counts. */
  weights: readonly number[];
  /** Where its quoted phrase stands, when the question has one. */
  phrase: RawHit | null | undefined;
  /** Whether the typed words stand side by side in it. */
  together: boolean;
}

/** Weighs a page; null when nothing was found in it. */
export function found({ id, page, points, weights, phrase, together }: Evidence, w: Weighing): Found | null {
  const all = points.flat();
  const first = all[0]?.hit ?? phrase;
  if (!first) return null;
  const said = points.every((p) => p.some((x) => x.own));
  const scattered = said && isBroad(page) && !nearby(points.map((p) => p.filter((x) => x.own).flatMap((x) => x.places)), w.stretch);
  const own = said && !scattered;
  const places = [...new Set([...all.flatMap((p) => p.places), ...(phrase?.words ?? [])])].sort((a, b) => a - b);
  // A question of quoted phrases alone has no parts.
  const base = points.length > 0 ? mean(points.map((p) => sum(p.map((x) => x.score), w.further)), weights, w.balance) : strength(first, page, w);
  const score = base * (1 + w.wholeTitle * inTitle(all, page)) * (together ? 1 + w.together : 1) * worth(page, w);
  return { id, score, own, scattered, rung: scattered ? 3 : rungOf(own, points, isBroad(page)), via: said ? [] : viaOf(points), places, data: () => first.data() };
}

/** How much of the title the visitor's own words are, from 0 to 1. */
function inTitle(points: readonly Point[], page: PageRow | undefined): number {
  const places = new Set(points.filter((p) => isOwn(p.via)).flatMap((p) => p.places.filter((x) => x < (page?.size.title ?? 0))));
  return Math.min(1, places.size / Math.max(1, page?.size.core ?? 1));
}
