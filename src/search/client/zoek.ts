// Carries a plan out with Pagefind and puts the answers in one order. The visitor's own word
// comes first; what was found by other words follows, and says by which.
import { type Deel, isEigen, type Plan, type Variant } from './plan.ts';

/** What is needed of Pagefind, in the browser or in Node. */
export interface Motor {
  search(vraag: string | null, opties?: { filters?: Record<string, unknown>; sort?: Record<string, string> }): Promise<{ results: Ruw[] }>;
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
  via: Variant;
  ruw: Ruw;
}
/** Per page, what each variant of a part of the question gave. */
type Oogst = Map<string, Punt[]>;

// A name whose words stand apart says little.
const LOS = 0.35;
// Pages where the typed words stand side by side.
const NAAST = 0.3;

/** A search that first answers for the visitor's own words, then for all. Questions are asked once. */
export class Zoektocht {
  readonly #plan: Plan;
  readonly #motor: Motor;
  readonly #paginas: number;
  readonly #gesteld = new Map<string, Promise<Ruw[]>>();

  constructor(plan: Plan, motor: Motor, paginas: number) {
    this.#plan = plan;
    this.#motor = motor;
    this.#paginas = paginas;
  }

  /** Pages with all of the visitor's own words, best first. */
  async eigen(): Promise<Treffer[]> {
    return (await this.#weeg((v) => isEigen(v))).filter((t) => t.eigen);
  }

  /** Own pages first, then those found by other words. */
  async alles(): Promise<Treffer[]> {
    const treffers = await this.#weeg(() => true);
    return [...treffers.filter((t) => t.eigen), ...treffers.filter((t) => !t.eigen)];
  }

  async #weeg(neem: (v: Variant) => boolean): Promise<Treffer[]> {
    const { delen } = this.#plan;
    const oogsten = await Promise.all(delen.map((d) => this.#oogst(d, neem)));
    const [mag, samen] = await Promise.all([this.#toegestaan(), this.#naast()]);
    const gewichten = oogsten.map((o, i) => this.#belang(o, delen[i]));
    const som = gewichten.reduce((a, b) => a + b, 0) || 1;
    const ids = delen.length > 0 ? new Set(oogsten.flatMap((o) => [...o.keys()])) : new Set(mag?.keys());
    const treffers = [...ids].flatMap((id): Treffer[] => {
      if (mag && !mag.has(id)) return [];
      const punten = oogsten.map((o) => o.get(id) ?? []);
      const dekking = punten.reduce((a, p, i) => a + (p.length > 0 ? (gewichten[i] ?? 0) : 0), 0) / som;
      const kern = punten.reduce((a, p, i) => a + (gewichten[i] ?? 0) * voeg(p), 0) / som;
      const gevonden = punten.flat();
      const eerste = gevonden[0]?.ruw ?? mag?.get(id);
      if (!eerste) return [];
      const eigen = punten.every((p) => p.some((x) => isEigen(x.via) && !(x.via.vast && x.score < x.via.gewicht * LOS)));
      const via = eigen ? [] : [...new Set(gevonden.filter((p) => !isEigen(p.via)).sort((a, b) => b.score - a.score).map((p) => p.via.woorden.join(' ')))];
      const plaatsen = [...new Set([...gevonden.flatMap((p) => p.ruw.words), ...(mag?.get(id)?.words ?? [])])].sort((a, b) => a - b);
      const score = delen.length > 0 ? kern * dekking * dekking * (samen.has(id) ? 1 + NAAST : 1) : eerste.score;
      return [{ id, score, eigen, via, plaatsen, data: () => eerste.data() }];
    });
    return treffers.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** Scores of every page for one part of the question. */
  async #oogst(deel: Deel, neem: (v: Variant) => boolean): Promise<Oogst> {
    const uit: Oogst = new Map();
    for (const variant of deel.varianten.filter(neem)) {
      const ruw = await this.#vraag(variant.woorden.join(' '));
      const zin = variant.vast && variant.woorden.length > 1 ? new Set((await this.#vraag(`"${variant.woorden.join(' ')}"`)).map((r) => r.id)) : null;
      const zeldzaam = this.#zeldzaam(ruw.length);
      for (const r of ruw) {
        const los = zin && !zin.has(r.id) ? LOS : 1;
        // Pagefind already counts rarity per word; here it is counted once per part of the question.
        const punt: Punt = { score: verzadig(r.score / zeldzaam) * variant.gewicht * los, via: variant, ruw: r };
        const al = uit.get(r.id);
        if (al) al.push(punt);
        else uit.set(r.id, [punt]);
      }
    }
    return uit;
  }

  #vraag(vraag: string): Promise<Ruw[]> {
    const al = this.#gesteld.get(vraag);
    if (al) return al;
    const nieuw = this.#motor.search(vraag).then((a) => a.results.filter((r) => r.score > 0));
    this.#gesteld.set(vraag, nieuw);
    return nieuw;
  }

  /** Pages that hold every quoted phrase and no excluded word; null when all may stay. */
  async #toegestaan(): Promise<Map<string, Ruw> | null> {
    const { zinnen, niet } = this.#plan;
    if (zinnen.length === 0 && niet.length === 0) return null;
    const [eerste, ...rest] = zinnen.length > 0 ? await Promise.all(zinnen.map((z) => this.#vraag(`"${z}"`))) : [(await this.#motor.search(null)).results];
    const weg = new Set((await Promise.all(niet.map((w) => this.#vraag(w)))).flat().map((r) => r.id));
    const ook = rest.map((l) => new Set(l.map((r) => r.id)));
    return new Map((eerste ?? []).filter((r) => !weg.has(r.id) && ook.every((o) => o.has(r.id))).map((r) => [r.id, r]));
  }

  async #naast(): Promise<Set<string>> {
    const eigen = this.#plan.delen.map((d) => d.varianten.find(isEigen)?.woorden.join(' '));
    if (eigen.length < 2 || eigen.some((w) => !w)) return new Set();
    return new Set((await this.#vraag(`"${eigen.join(' ')}"`)).map((r) => r.id));
  }

  #belang(oogst: Oogst, deel: Deel | undefined): number {
    return deel ? this.#zeldzaam(oogst.size) : 0;
  }

  #zeldzaam(aantal: number): number {
    return Math.log(1 + (this.#paginas - aantal + 0.5) / (aantal + 0.5)) + 0.2;
  }
}

/** A score without upper bound as one between 0 and 1. */
function verzadig(x: number): number {
  return x / (x + 1);
}

/** Several finds for one part of the question count more than the best alone, but less than their sum. */
function voeg(punten: readonly Punt[]): number {
  return 1 - punten.reduce((a, p) => a * (1 - p.score), 1);
}
