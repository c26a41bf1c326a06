// Compounds that begin with a word, for those whose other part nobody knows as a word:
// 'verkeer' in 'verkeerskundige'. Only a guess, so it counts as near.
import { SUFFIXES } from './exceptions.ts';

const SHORTEST = 5;
const SHORTEST_REST = 4;
const MOST = 8;

/** At most eight words of a sorted list that are this word, a linking letter or none, and a further part that is no suffix. */
export function longerWords(word: string, sorted: readonly string[]): string[] {
  if (word.length < SHORTEST) return [];
  const out: string[] = [];
  for (const candidate of sorted) {
    if (!candidate.startsWith(word)) continue;
    const rests = ['', 's', 'en', 'e'].filter((l) => candidate.startsWith(l, word.length)).map((l) => candidate.slice(word.length + l.length));
    if (rests.every((r) => r.length >= SHORTEST_REST && !SUFFIXES.has(r))) out.push(candidate);
    if (out.length === MOST) break;
  }
  return out;
}
