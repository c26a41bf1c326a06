// The thesaurus as the browser gets it: one small file, with the groups made again on reading.
import type { Zoekinhoud } from './inhoud.ts';
import { normaliseer } from './taal/normaliseer.ts';
import { type Groep, type LijstTerm, maakThesaurus } from './thesaurus.ts';

interface Bestand {
  /** Number of pages in the index. */
  n: number;
  /** Terms: id, term, synonyms, ids of near terms, older and newer names, words of its explanation alone. */
  b: [string, string, string[], string[], string[], string[]][];
  /** Regions: id, name, municipalities, aliases as name, first letter of the kind, and place of the municipality in the list. */
  r: [string, string, string[], [string, string, number?][]][];
  /** Terms of the closed lists: name, other names. */
  t: [string, string[]][];
  /** Words with accents or hyphens, as readers write them. */
  w: string[];
}

const SOORTEN = { v: 'voormalige-gemeente', p: 'plaats', s: 'schrijfwijze', k: 'streek', r: 'regionaam' } as const;
type Letter = keyof typeof SOORTEN;
const letterVan = (soort: string) => (Object.keys(SOORTEN) as Letter[]).find((l) => SOORTEN[l] === soort) ?? 'p';

/** Writes the thesaurus, the number of pages and how words with accents are written. */
export function schrijfNamen(inhoud: Pick<Zoekinhoud, 'begrippen' | 'regios' | 'termen'>, paginas: number, schrijfwijzen: Record<string, string>, uitlegwoorden: ReadonlyMap<string, string[]> = new Map()): string {
  const bestand: Bestand = {
    n: paginas,
    b: inhoud.begrippen.map((b) => [b.id, b.term, b.synoniemen, b.verwant, [...b.vroeger, ...b.later].map((n) => n.naam), uitlegwoorden.get(b.id) ?? []]),
    r: inhoud.regios.map((r) => [
      r.id,
      r.naam,
      r.gemeenten,
      r.aliassen.map((a) => {
        const plaats = a.gemeente ? r.gemeenten.indexOf(a.gemeente) : -1;
        return plaats < 0 ? [a.naam, letterVan(a.soort)] : [a.naam, letterVan(a.soort), plaats];
      }),
    ]),
    t: inhoud.termen.filter((t) => t.ookGenoemd.length > 0).map((t) => [t.naam, t.ookGenoemd]),
    w: Object.values(schrijfwijzen),
  };
  return JSON.stringify(bestand);
}

/** Reads what `schrijfNamen` wrote. */
export function leesNamen(tekst: string): { groepen: Groep[]; schrijfwijzen: Record<string, string>; paginas: number } {
  const bestand = JSON.parse(tekst) as Bestand;
  const begrippen = bestand.b.map(([id, term, synoniemen, verwant, anders, uitlegwoorden]) => ({ id, term, synoniemen, verwant, uitlegwoorden, vroeger: anders.map((naam) => ({ naam })), later: [] }));
  const regios = bestand.r.map(([id, naam, gemeenten, aliassen]) => ({
    id,
    naam,
    gemeenten,
    aliassen: aliassen.map(([n, letter, plaats]) => ({ naam: n, soort: SOORTEN[letter as Letter], gemeente: plaats === undefined ? undefined : gemeenten[plaats] })),
  }));
  const lijsten: LijstTerm[] = bestand.t.map(([naam, ookGenoemd]) => ({ naam, ookGenoemd }));
  return { groepen: maakThesaurus(begrippen, regios, lijsten), schrijfwijzen: Object.fromEntries(bestand.w.map((w) => [normaliseer(w), w])), paginas: bestand.n };
}
