// Carries a plan out with Pagefind and puts the answers in one order. The visitor's own word
// comes first; what was found by other words follows, and says by which.
import type { PageRow } from '../pageRows.ts';
import type { Engine, Fragment, RawHit } from './engine.ts';
import { type Hits, type Lookup, makeLookup } from './lookup.ts';
import type { Plan } from './plan.ts';
import { isOwn, type Part, type Variant } from './variants.ts';
import { type Point, type Rung, RUNGS, rungOf, viaOf } from './ways.ts';
import { isBroad, mean, nearby, rarity, says, strength, sum, WEIGHING, type Weighing, worth } from './weighing.ts';

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

/** Per page, what each variant of a part of the question gave. */
type Harvest = Map<string, Point[]>;

/** With this many pages that answer the whole question the near terms are left alone. */
const ENOUGH = 10;

/** A search that first answers for the visitor's own words, then for all. */
export class Search {
  readonly #plan: Plan;
  readonly #lookup: Lookup;
  readonly #pages: ReadonlyMap<string, PageRow>;
  readonly #w: Weighing;

  constructor(plan: Plan, engine: Engine, pages: ReadonlyMap<string, PageRow>, weighing = WEIGHING) {
    this.#plan = plan;
    this.#lookup = makeLookup(engine);
    this.#pages = pages;
    this.#w = weighing;
  }

  /** Pages with all of the visitor's own words, best first. */
  async own(): Promise<Found[]> {
    return (await this.#weigh((v) => isOwn(v))).filter((t) => t.own);
  }

  /** Own pages first, then those found by other words. */
  async all(): Promise<Found[]> {
    const plain = await this.#weigh((v) => v.reason !== 'near');
    // Neighbouring terms are for whom the words themselves bring too little; each costs a part of the index.
    const hits = plain.filter((t) => t.rung < 2).length >= ENOUGH ? plain : await this.#weigh(() => true);
    return RUNGS.flatMap((rung) => hits.filter((t) => t.rung === rung));
  }

  async #weigh(take: (v: Variant) => boolean): Promise<Found[]> {
    const { parts } = this.#plan;
    const w = this.#w;
    const harvests = await Promise.all(parts.map((d) => this.#harvest(d, take)));
    const [allowed, together] = await Promise.all([this.#allowed(), this.#together()]);
    const weights = harvests.map((h) => rarity(h.size, this.#pages.size));
    const ids = parts.length > 0 ? new Set(harvests.flatMap((h) => [...h.keys()])) : new Set(allowed?.keys());
    const hits = [...ids].flatMap((id): Found[] => {
      if (allowed && !allowed.has(id)) return [];
      const page = this.#pages.get(id);
      const points = harvests.map((h) => h.get(id) ?? []);
      const core = mean(points.map((p) => sum(p.map((x) => x.score), w.further)), weights, w.balance);
      const found = points.flat();
      const phrase = allowed?.get(id);
      const first = found[0]?.hit ?? phrase;
      if (!first) return [];
      const said = points.every((p) => p.some((x) => x.own));
      const scattered = said && isBroad(page) && !nearby(points.map((p) => p.filter((x) => x.own).flatMap((x) => x.places)), w.stretch);
      const own = said && !scattered;
      const places = [...new Set([...found.flatMap((p) => p.places), ...(phrase?.words ?? [])])].sort((a, b) => a - b);
      const base = parts.length > 0 ? core : strength(first, page, w);
      const inTitle = new Set(found.filter((p) => isOwn(p.via)).flatMap((p) => p.places.filter((x) => x < (page?.size.title ?? 0)))).size;
      const title = 1 + w.wholeTitle * Math.min(1, inTitle / Math.max(1, page?.size.core ?? 1));
      return [{ id, score: base * title * (together.has(id) ? 1 + w.together : 1) * worth(page, w), own, scattered, rung: scattered ? 3 : rungOf(own, points, isBroad(page)), via: said ? [] : viaOf(points), places, data: () => first.data() }];
    });
    return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** What every page has for one part of the question. */
  async #harvest(part: Part, take: (v: Variant) => boolean): Promise<Harvest> {
    const out: Harvest = new Map();
    for (const variant of part.variants.filter(take)) {
      const [first, ...rest] = await Promise.all(variant.words.map((w) => this.#lookup([w])));
      const phrase = variant.phrase && (await this.#lookup(variant.phrase));
      for (const [id, hit] of first ?? []) {
        const all = [hit, ...rest.flatMap((r) => r.get(id) ?? [])];
        if (all.length < variant.words.length) continue;
        const apart = phrase !== null && !phrase.has(id);
        if (apart && variant.onlyTogether) continue;
        const score = Math.min(...all.map((h) => strength(h, this.#pages.get(id), this.#w))) * variant.weight * (apart ? this.#w.apart : 1);
        const point: Point = { score, own: isOwn(variant) && !apart && all.every(says), via: variant, hit, places: all.flatMap((h) => h.words) };
        const known = out.get(id);
        if (known) known.push(point);
        else out.set(id, [point]);
      }
    }
    return out;
  }

  /** Pages that hold every quoted phrase and no excluded word; null when all may stay. */
  async #allowed(): Promise<Map<string, RawHit | null> | null> {
    const { phrases, without } = this.#plan;
    if (phrases.length === 0 && without.length === 0) return null;
    const out = new Set((await Promise.all(without.map((w) => this.#lookup([w])))).flatMap((r) => [...r.keys()]));
    const [first, ...rest]: Hits[] = await Promise.all(phrases.map((phrase) => this.#lookup([phrase])));
    const may = new Map<string, RawHit | null>();
    for (const id of (first ?? this.#pages).keys()) if (!out.has(id) && rest.every((r) => r.has(id))) may.set(id, first?.get(id) ?? null);
    return may;
  }

  /** Pages where the typed words stand side by side, with or without the small ones between them. */
  async #together(): Promise<ReadonlySet<string>> {
    return new Set((await Promise.all(this.#plan.together.map((z) => this.#lookup(z)))).flatMap((hits) => [...hits.keys()]));
  }
}
