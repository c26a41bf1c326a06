// Carries a plan out with Pagefind and puts the answers in one order. The visitor's own word
// comes first; what was found by other words follows, and says by which.
import type { PageRow } from '../pageRows.ts';
import type { Engine, RawHit } from './engine.ts';
import { type Found, found } from './found.ts';
import { harvest } from './harvest.ts';
import { type Hits, type Lookup, makeLookup } from './lookup.ts';
import type { Plan } from './plan.ts';
import { isOwn, type Variant } from './variants.ts';
import { RUNGS } from './ways.ts';
import { rarity, WEIGHING, type Weighing } from './weighing.ts';

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
    return (await this.#weigh((v) => isOwn(v))).filter((hit) => hit.own);
  }

  /** Own pages first, then those found by other words. */
  async all(): Promise<Found[]> {
    const plain = await this.#weigh((v) => v.reason !== 'near');
    // Neighbouring terms are for whom the words themselves bring too little; each costs a part of the index.
    const hits = plain.filter((hit) => hit.rung < 2).length >= ENOUGH ? plain : await this.#weigh(() => true);
    return RUNGS.flatMap((rung) => hits.filter((hit) => hit.rung === rung));
  }

  async #weigh(take: (v: Variant) => boolean): Promise<Found[]> {
    const { parts } = this.#plan;
    const harvests = await Promise.all(parts.map((part) => harvest(part.variants.filter(take), this.#lookup, this.#pages, this.#w)));
    const [allowed, together] = await Promise.all([this.#allowed(), this.#together()]);
    const weights = harvests.map((h) => rarity(h.size, this.#pages.size));
    const ids = parts.length > 0 ? new Set(harvests.flatMap((h) => [...h.keys()])) : new Set(allowed?.keys());
    const hits = [...ids].flatMap((id) => {
      if (allowed && !allowed.has(id)) return [];
      const points = harvests.map((h) => h.get(id) ?? []);
      return found({ id, page: this.#pages.get(id), points, weights, phrase: allowed?.get(id), together: together.has(id) }, this.#w) ?? [];
    });
    return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
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
