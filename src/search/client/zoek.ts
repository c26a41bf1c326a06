// Carries a plan out with Pagefind and puts the answers in one order. The visitor's own word
// comes first; what was found by other words follows, and says by which.
import type { Blad } from '../bladen.ts';
import type { Filter } from '../zoekdata.ts';
import { type Deel, isEigen, type Plan, type Variant } from './plan.ts';

/** What is needed of Pagefind, in the browser or in Node. */
export interface Motor {
  search(vraag: string): Promise<{ results: Ruw[] }>;
}
export interface Ruw {
  id: string;
  score: number;
  words: number[];
  data(): Promise<Fragment>;
}
export interface Fragment {
  url: string;
  raw_content?: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

export interface Treffer {
  id: string;
  score: number;
  /** Found by the visitor's own words, all of them. */
  eigen: boolean;
  /** The other words that found it, as written in the plan. */
  via: string[];
  /** Places of matched words in the text. */
  plaatsen: number[];
  data(): Promise<Fragment>;
}

interface Punt {
  score: number;
  /** The words of a fixed name stand apart here. */
  los: boolean;
  via: Variant;
  ruw: Ruw;
  plaatsen: number[];
}
/** Per page, what each variant of a part of the question gave. */
type Oogst = Map<string, Punt[]>;

/** How finds become one order. Measured on the question files, see scripts/zoekmeting.ts. */
export interface Weging {
  /** A name whose words stand apart says little. */
  los: number;
  /** What it adds when the typed words stand side by side. */
  naast: number;
  /** A page that has a word only among its names, not in its text. */
  alleenNaam: number;
  /** How much Pagefind's own score counts, and what a word in the title adds. */
  pagefind: number;
  titel: number;
  /** How little a further way of finding adds to the best one. */
  verder: number;
  /** How much worse a page is that lacks part of the question. */
  dekking: number;
  /** Pages of these kinds count for less: what explains a word, or is told in a few lines. */
  soorten: { filter: Filter; waarde: string; factor: number }[];
}

/** With this many pages the near terms are left alone. */
const GENOEG = 10;

// The title stands first in the index.
const TITEL = 8;

export const WEGING: Weging = {
  los: 0.35,
  naast: 0.2,
  alleenNaam: 0.2,
  pagefind: 0.6,
  titel: 1,
  verder: 0.1,
  dekking: 2,
  soorten: [
    { filter: 'soort', waarde: 'thema', factor: 1.25 },
    { filter: 'niveau', waarde: 'signalement', factor: 0.95 },
    { filter: 'soort', waarde: 'begrip', factor: 0.6 },
    { filter: 'soort', waarde: 'regio', factor: 0.6 },
    { filter: 'soort', waarde: 'bron', factor: 0.6 },
    { filter: 'soort', waarde: 'pagina', factor: 0.6 },
  ],
};

/** A search that first answers for the visitor's own words, then for all. Questions are asked once. */
export class Zoektocht {
  readonly #plan: Plan;
  readonly #motor: Motor;
  readonly #bladen: ReadonlyMap<string, Blad>;
  readonly #weging: Weging;
  readonly #gesteld = new Map<string, Promise<Map<string, Ruw>>>();

  constructor(plan: Plan, motor: Motor, bladen: ReadonlyMap<string, Blad>, weging = WEGING) {
    this.#weging = weging;
    this.#plan = plan;
    this.#motor = motor;
    this.#bladen = bladen;
  }

  /** Pages with all of the visitor's own words, best first. */
  async eigen(): Promise<Treffer[]> {
    return (await this.#weeg((v) => isEigen(v))).filter((t) => t.eigen);
  }

  /** Own pages first, then those found by other words. */
  async alles(): Promise<Treffer[]> {
    const gewoon = await this.#weeg((v) => v.reden !== 'verwant');
    // Neighbouring terms are for whom the word itself brings too little; each costs a part of the index.
    const treffers = gewoon.length >= GENOEG ? gewoon : await this.#weeg(() => true);
    return [...treffers.filter((t) => t.eigen), ...treffers.filter((t) => !t.eigen)];
  }

  async #weeg(neem: (v: Variant) => boolean): Promise<Treffer[]> {
    const { delen } = this.#plan;
    const oogsten = await Promise.all(delen.map((d) => this.#oogst(d, neem)));
    const [mag, samen] = await Promise.all([this.#toegestaan(), this.#naast()]);
    const { naast, dekking: streng, verder } = this.#weging;
    const gewichten = oogsten.map((o) => this.#zeldzaam(o.size));
    const som = gewichten.reduce((a, b) => a + b, 0) || 1;
    const ids = delen.length > 0 ? new Set(oogsten.flatMap((o) => [...o.keys()])) : new Set(mag?.keys());
    const treffers = [...ids].flatMap((id): Treffer[] => {
      if (mag && !mag.has(id)) return [];
      const punten = oogsten.map((o) => o.get(id) ?? []);
      const dekking = punten.reduce((a, p, i) => a + (p.length > 0 ? (gewichten[i] ?? 0) : 0), 0) / som;
      const kern = punten.reduce((a, p, i) => a + (gewichten[i] ?? 0) * voeg(p, verder), 0) / som;
      const gevonden = punten.flat();
      const zin = mag?.get(id);
      const eerste = gevonden[0]?.ruw ?? zin;
      if (!eerste) return [];
      const eigen = punten.every((p) => p.some((x) => isEigen(x.via) && !x.los));
      const via = eigen ? [] : [...new Set(gevonden.filter((p) => !isEigen(p.via)).sort((a, b) => b.score - a.score).map((p) => p.via.woorden.join(' ')))];
      const plaatsen = [...new Set([...gevonden.flatMap((p) => p.plaatsen), ...(zin?.words ?? [])])].sort((a, b) => a - b);
      const basis = delen.length > 0 ? kern * dekking ** streng : this.#sterkte(eerste);
      return [{ id, score: basis * (samen.has(id) ? 1 + naast : 1) * this.#factor(id), eigen, via, plaatsen, data: () => eerste.data() }];
    });
    return treffers.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** What every page has for one part of the question. */
  async #oogst(deel: Deel, neem: (v: Variant) => boolean): Promise<Oogst> {
    const uit: Oogst = new Map();
    for (const variant of deel.varianten.filter(neem)) {
      const [eerste, ...rest] = await Promise.all(variant.woorden.map((w) => this.#precies([w])));
      const zin = variant.zin && (await this.#precies(variant.zin));
      for (const [id, ruw] of eerste ?? []) {
        const alle = [ruw, ...rest.flatMap((r) => r.get(id) ?? [])];
        if (alle.length < variant.woorden.length) continue;
        const los = zin !== null && !zin.has(id);
        if (los && variant.alleenSamen) continue;
        const score = Math.min(...alle.map((r) => this.#sterkte(r))) * variant.gewicht * (los ? this.#weging.los : 1);
        const punt: Punt = { score, los, via: variant, ruw, plaatsen: alle.flatMap((r) => r.words) };
        const al = uit.get(id);
        if (al) al.push(punt);
        else uit.set(id, [punt]);
      }
    }
    return uit;
  }

  /** How much a page is about a word: how often it stands there, and how near the title. */
  #sterkte(ruw: Ruw): number {
    const { alleenNaam, pagefind, titel } = this.#weging;
    const eigen = ruw.words.length === 0 ? alleenNaam : Math.min(...ruw.words) < TITEL ? titel : 0;
    return eigen + pagefind * Math.log1p(ruw.score);
  }

  /**
   * Pages with exactly this word, or these words side by side. Without the quotes Pagefind also
   * gives every longer word that begins the same, 'wethouder' for 'wet', and counts those.
   */
  #precies(woorden: readonly string[]): Promise<Map<string, Ruw>> {
    const vraag = `"${woorden.join(' ')}"`;
    const al = this.#gesteld.get(vraag);
    if (al) return al;
    // An exact answer tells which pages, the loose one how much and where.
    const nieuw = Promise.all([this.#motor.search(vraag), this.#motor.search(woorden.join(' '))]).then(([precies, ruim]) => {
      const los = new Map(ruim.results.map((r) => [r.id, r]));
      return new Map(
        precies.results.map((r) => {
          const bij = los.get(r.id);
          return [r.id, { id: r.id, words: bij?.words ?? r.words, data: () => r.data(), score: (bij?.score ?? 0) / this.#zeldzaam(precies.results.length) }];
        }),
      );
    });
    this.#gesteld.set(vraag, nieuw);
    return nieuw;
  }

  /** Pages that hold every quoted phrase and no excluded word; null when all may stay. */
  async #toegestaan(): Promise<Map<string, Ruw | null> | null> {
    const { zinnen, niet } = this.#plan;
    if (zinnen.length === 0 && niet.length === 0) return null;
    const weg = new Set((await Promise.all(niet.map((w) => this.#precies([w])))).flatMap((r) => [...r.keys()]));
    const met = await Promise.all(zinnen.map((z) => this.#precies([z])));
    const [eerste, ...rest] = met;
    const uit = new Map<string, Ruw | null>();
    for (const id of (eerste ?? this.#bladen).keys()) if (!weg.has(id) && rest.every((r) => r.has(id))) uit.set(id, eerste?.get(id) ?? null);
    return uit;
  }

  async #naast(): Promise<Set<string>> {
    const eigen = this.#plan.delen.map((d) => d.varianten.find(isEigen)?.woorden ?? []);
    if (eigen.length < 2 || eigen.some((w) => w.length === 0)) return new Set();
    return new Set((await this.#precies(eigen.flat())).keys());
  }

  #factor(id: string): number {
    const waarden = this.#bladen.get(id)?.waarden;
    return this.#weging.soorten.reduce((f, s) => (waarden?.[s.filter].includes(s.waarde) ? f * s.factor : f), 1);
  }

  #zeldzaam(aantal: number): number {
    return Math.log(1 + (this.#bladen.size - aantal + 0.5) / (aantal + 0.5)) + 0.2;
  }
}

/** Several finds for one part of the question count more than the best alone, each next one less. */
function voeg(punten: readonly Punt[], verder: number): number {
  return punten
    .map((p) => p.score)
    .sort((a, b) => b - a)
    .reduce((som, score, i) => som + score * verder ** i, 0);
}
