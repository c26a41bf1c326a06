// Compounds that begin with a word, for those whose other part nobody knows as a word:
// 'verkeer' in 'verkeerskundige'; and those that end with a word that stands nowhere alone:
// 'bank' in 'vacaturebank'. Only a guess, so it counts as near.
import { NEVER_SPLIT, OPENINGS, SUFFIXES } from './exceptions.ts';

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

/** At most eight words that are a known word, a linking letter or none, and then this word, which nobody uses alone. */
export function endingWords(word: string, words: readonly string[], isKnown: (word: string) => boolean): string[] {
  if (word.length < SHORTEST_REST || SUFFIXES.has(word)) return [];
  const begins = (w: string) => ['', 's', 'en', 'e'].filter((l) => w.endsWith(l)).map((l) => w.slice(0, w.length - l.length));
  return words.filter((w) => w.endsWith(word) && !NEVER_SPLIT.has(w) && begins(w.slice(0, -word.length)).some((b) => b.length >= SHORTEST_REST && !OPENINGS.has(b) && isKnown(b))).slice(0, MOST);
}
