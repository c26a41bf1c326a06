// The head of a compound that nobody here used: a 'snuffelstage' is a stage. What comes before it
// is unknown, so this is only near what was asked, for when there is nothing better.
import { NEVER_SPLIT, OPENINGS, SUFFIXES } from './exceptions.ts';

/** A shorter ending is chance more often than sense. */
const SHORTEST = 5;
const SHORTEST_REST = 4;

/** The longest known ending of an unknown word that can be its last part, or null. `knownAs` gives the known word for a spelling, or null. */
export function headOf(word: string, knownAs: (word: string) => string | null): string | null {
  if (!/^[a-z]+$/.test(word)) return null;
  for (let from = SHORTEST_REST; from <= word.length - SHORTEST; from++) {
    const [rest, head] = [word.slice(0, from), word.slice(from)];
    if (SUFFIXES.has(head) || OPENINGS.has(rest) || NEVER_SPLIT.has(word) || !/[aeiouy]/.test(rest)) continue;
    const known = knownAs(head);
    if (known) return known;
  }
  return null;
}
