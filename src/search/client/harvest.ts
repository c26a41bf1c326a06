// What the pages have for one part of the question.
import type { PageRow } from '../pageRows.ts';
import type { Lookup } from './lookup.ts';
import { isOwn, type Variant } from './variants.ts';
import type { Point } from './ways.ts';
import { says, strength, type Weighing } from './weighing.ts';

/** Per page, what each of these variants of one part of the question gave. */
export async function harvest(variants: readonly Variant[], lookup: Lookup, pages: ReadonlyMap<string, PageRow>, w: Weighing): Promise<Map<string, Point[]>> {
  const out = new Map<string, Point[]>();
  for (const variant of variants) {
    const [first, ...rest] = await Promise.all(variant.words.map((word) => lookup([word])));
    const phrase = variant.phrase && (await lookup(variant.phrase));
    for (const [id, hit] of first ?? []) {
      const all = [hit, ...rest.flatMap((hits) => hits.get(id) ?? [])];
      if (all.length < variant.words.length) continue;
      const apart = phrase !== null && !phrase.has(id);
      if (apart && variant.onlyTogether) continue;
      const score = Math.min(...all.map((h) => strength(h, pages.get(id), w))) * variant.weight * (apart ? w.apart : 1);
      const point: Point = { score, own: isOwn(variant) && !apart && all.every(says), via: variant, hit, places: all.flatMap((h) => h.words) };
      const known = out.get(id);
      if (known) known.push(point);
      else out.set(id, [point]);
    }
  }
  return out;
}
