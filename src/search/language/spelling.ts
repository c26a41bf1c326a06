// Spelling: the known word that the visitor most likely meant.
import { distance } from './distance.ts';
import { soundKey } from './sound.ts';
import { isSmallWord } from './smallWords.ts';

/** A known word and in how many pages it stands, roughly. */
export interface KnownWord {
  word: string;
  weight: number;
}

/** How many slips a word of this length may hold: none in a short word, three in a long one. */
function limitFor(size: number): number {
  if (size < 3) return 0;
  if (size === 3) return 0.9;
  if (size < 6) return 1;
  return size < 10 ? 2 : 3;
}

// A wrong first letter is rare; a slip near it weighs more.
const FIRST_LETTER = 0.6;
const SAME_SOUND = 0.4;

/** The nearest known word with its distance, or null when none is near enough. Ties: more pages, then the alphabet. */
export function nearest(word: string, known: Iterable<KnownWord>): { word: string; distance: number } | null {
  if (/\d/.test(word)) return null;
  const limit = limitFor(word.length);
  if (limit === 0) return null;
  const heard = soundKey(word);
  let best: { word: string; distance: number; weight: number } | null = null;
  for (const { word: candidate, weight } of known) {
    if (candidate.length < 3 || isSmallWord(candidate)) continue;
    const same = soundKey(candidate) === heard && word.length > 3;
    let d = distance(word, candidate, Math.min(limit, best?.distance ?? limit));
    if (same) d = Math.min(d, SAME_SOUND);
    else if (candidate[0] !== word[0]) d += FIRST_LETTER;
    // Half of a short word changed is another word.
    if (d > limit || d > candidate.length / 3 + 0.01) continue;
    const better = !best || d < best.distance || (d === best.distance && (weight > best.weight || (weight === best.weight && candidate < best.word)));
    if (better) best = { word: candidate, distance: d, weight };
  }
  return best && { word: best.word, distance: best.distance };
}
