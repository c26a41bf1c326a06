import { collecties } from '../../schemas/index.ts';
import { problemAt, type Corpus, type Entry } from '../corpus.ts';
import { once } from '../once.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../schema/show.ts';

/** The part of the shorter text that stands in the other as well, from which two pages are told as alike. */
export const ALIKE = 0.4;

const SHINGLE = 3;
/** Shorter texts are alike by chance. */
const FEWEST = 20;
/** What so many entries say is a way of saying, no copy. */
const COMMON = 30;

interface Shingles {
  of: ReadonlyMap<Entry, ReadonlySet<string>>;
  holders: ReadonlyMap<string, readonly Entry[]>;
}

const shingles = once((corpus): Shingles => {
  const of = new Map<Entry, ReadonlySet<string>>();
  const holders = new Map<string, Entry[]>();
  for (const entry of corpus.entries) {
    if (collecties[entry.collectie].vorm !== 'mdx') continue;
    // The text as it stands: for this the marks do not matter, and no other entry need be parsed.
    const body = entry.source.replace(/^---[^]*?\n---/, '');
    const summary = valueAt(entry.raw, ['samenvatting']);
    const words = `${typeof summary === 'string' ? summary : ''} ${body}`.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const set = new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
    if (set.size < FEWEST) continue;
    of.set(entry, set);
    for (const s of set) holders.set(s, [...(holders.get(s) ?? []), entry]);
  }
  return { of, holders };
});

/** A page that says for a large part what another page says: written twice, or begun as a copy. */
export function nearlyAlike(entry: Entry, corpus: Corpus): Problem[] {
  const { of, holders } = shingles(corpus);
  const own = of.get(entry);
  if (!own) return [];
  const shared = new Map<Entry, number>();
  for (const s of own) {
    const all = holders.get(s) ?? [];
    if (all.length <= COMMON) for (const other of all) if (other !== entry) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].flatMap(([other, n]) => {
    const part = n / Math.min(own.size, of.get(other)?.size ?? 1);
    if (part < ALIKE) return [];
    return [problemAt(entry, [], `Dit item lijkt voor ${Math.round(part * 100)}% op ${other.file}.`, 'Voeg de twee samen, of verwijs naar het andere item en vertel hier alleen wat anders is.', 'waarschuwing')];
  });
}
