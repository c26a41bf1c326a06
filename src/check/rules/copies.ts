import { problemInFile, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { ALLOWED_TITLES } from '../sources/titles-allowed.ts';
import { hashOf, RUN, runsOf, wordsOf } from '../sources/word-runs.ts';

const spaced = (text: string) => ` ${wordsOf(text).map((w) => w.text).join(' ')} `;
const TITLES = ALLOWED_TITLES.map(({ title }) => spaced(title));

/** The words of an entry are ours: no run of nine or more comes from a source, official titles left out. `source`: its runs. */
export function copiedSentences(entry: Entry, source: ReadonlySet<number>): Problem[] {
  const words = wordsOf(entry.source);
  const runs = runsOf(words);
  const copied = runs.map((run) => source.has(hashOf(run)) && !TITLES.some((t) => t.includes(` ${run} `)));
  return runs.flatMap((_, start) => {
    const first = words[start];
    if (!copied[start] || copied[start - 1] || !first) return [];
    const past = copied.indexOf(false, start);
    const all = words.slice(start, (past === -1 ? runs.length : past) + RUN - 1).map((w) => w.text);
    const shown = `${all.slice(0, 16).join(' ')}${all.length > 16 ? ' …' : ''}`;
    return [problemInFile(entry, first, `Deze ${all.length} woorden staan zo in een bron: ${shown}.`, 'Zeg het in eigen woorden. Is het een officiële titel? Laat hem dan toe, met de reden, in src/check/sources/titles-allowed.ts.')];
  });
}
