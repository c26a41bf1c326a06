// The thesaurus as the browser gets it: one small file, with the groups made again on reading.
import type { SearchContent } from './searchContent.ts';
import { normalise } from './language/normalise.ts';
import { type Group, type ListTerm, makeThesaurus } from './thesaurus.ts';

interface FileShape {
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

const KINDS = { v: 'voormalige-gemeente', p: 'plaats', s: 'schrijfwijze', k: 'streek', r: 'regionaam' } as const;
type Letter = keyof typeof KINDS;
const letterOf = (soort: string) => (Object.keys(KINDS) as Letter[]).find((l) => KINDS[l] === soort) ?? 'p';

/** Writes the thesaurus, the number of pages and how words with accents are written. */
export function writeNames(content: Pick<SearchContent, 'begrippen' | 'regios' | 'termen'>, pages: number, spellings: Record<string, string>, explainingWords: ReadonlyMap<string, string[]> = new Map()): string {
  const file: FileShape = {
    n: pages,
    b: content.begrippen.map((b) => [b.id, b.term, b.synoniemen, b.verwant, [...b.vroeger, ...b.later].map((n) => n.naam), explainingWords.get(b.id) ?? []]),
    r: content.regios.map((r) => [
      r.id,
      r.naam,
      r.gemeenten,
      r.aliassen.map((a) => {
        const position = a.gemeente ? r.gemeenten.indexOf(a.gemeente) : -1;
        return position < 0 ? [a.naam, letterOf(a.soort)] : [a.naam, letterOf(a.soort), position];
      }),
    ]),
    t: content.termen.filter((t) => t.ookGenoemd.length > 0).map((t) => [t.naam, t.ookGenoemd]),
    w: Object.values(spellings),
  };
  return JSON.stringify(file);
}

/** Reads what `writeNames` wrote. */
export function readNames(text: string): { groups: Group[]; spellings: Record<string, string>; pages: number } {
  const file = JSON.parse(text) as FileShape;
  const begrippen = file.b.map(([id, term, synoniemen, verwant, otherNames, explainingWords]) => ({ id, term, synoniemen, verwant, explainingWords, vroeger: otherNames.map((naam) => ({ naam })), later: [] }));
  const regios = file.r.map(([id, naam, gemeenten, aliassen]) => ({
    id,
    naam,
    gemeenten,
    aliassen: aliassen.map(([n, letter, position]) => ({ naam: n, soort: KINDS[letter as Letter], gemeente: position === undefined ? undefined : gemeenten[position] })),
  }));
  const lists: ListTerm[] = file.t.map(([naam, ookGenoemd]) => ({ naam, ookGenoemd }));
  return { groups: makeThesaurus(begrippen, regios, lists), spellings: Object.fromEntries(file.w.map((w) => [normalise(w), w])), pages: file.n };
}
