// Decompounding: Dutch writes 'loonkostensubsidie' as one word, and a visitor types a part.
import { SUFFIXES, SHORT_PARTS, NEVER_SPLIT, OPENINGS, ALWAYS_SPLIT } from './exceptions.ts';

/** How sure we are that a piece is a word: 2 as a word of the collection, 1 of the dictionary alone, 0 not. */
export type Knows = (part: string) => 0 | 1 | 2;

const MINIMUM = 8;
// 's' binds freely; 'en' and 'e' are too often chance, so both sides must be words of the collection.
const LINKS = ['', 's', 'en', 'e'];

interface Parse {
  parts: string[];
  cost: number;
}

/** A compound as its parts and linking letters ('ervaring', 's', 'plaats'), or null when it is none. */
export function splitWord(word: string, knows: Knows): readonly string[] | null {
  const fixed = ALWAYS_SPLIT.get(word);
  if (fixed) return fixed;
  if (word.length < MINIMUM || NEVER_SPLIT.has(word) || !/^[a-z]+$/.test(word)) return null;
  const found = best(word, knows, true, new Map());
  // Two pieces that only the dictionary knows meet by chance more often than by sense.
  return found && found.parts.length > 1 && found.parts.some((d) => knows(d) === 2) ? found.parts : null;
}

function best(rest: string, knows: Knows, begin: boolean, remembered: Map<string, Parse | null>): Parse | null {
  const key = begin ? `^${rest}` : rest;
  const earlier = remembered.get(key);
  if (earlier !== undefined) return earlier;
  let winner: Parse | null = !begin && may(rest, knows, false) ? { parts: [rest], cost: price(rest, knows) } : null;
  for (let i = 3; i <= rest.length - 3; i++) {
    const part = rest.slice(0, i);
    if (!may(part, knows, begin)) continue;
    for (const letters of LINKS) {
      if (!rest.startsWith(letters, i)) continue;
      const onward = rest.length - i - letters.length >= 3 ? best(rest.slice(i + letters.length), knows, false, remembered) : null;
      if (!onward) continue;
      if (letters.startsWith('e') && (knows(part) < 2 || knows(onward.parts[0] ?? '') < 2)) continue;
      const cost = price(part, knows) + (letters ? 0.9 : 0) + onward.cost;
      if (!winner || cost < winner.cost) winner = { parts: [part, ...(letters ? [letters] : []), ...onward.parts], cost };
    }
  }
  remembered.set(key, winner);
  return winner;
}

function may(part: string, knows: Knows, begin: boolean): boolean {
  if (part.length < 4 && !SHORT_PARTS.has(part)) return false;
  if (OPENINGS.has(part)) return false;
  if (!begin && SUFFIXES.has(part)) return false;
  // A short word that nobody here uses is chance: 'vers|trekken', 'best|eden'.
  return knows(part) > (part.length < 5 ? 1 : 0);
}

// A long compound that is itself a word of the collection still falls into its parts: a whole
// costs more than two parts that the collection knows.
function price(part: string, knows: Knows): number {
  if (NEVER_SPLIT.has(part)) return 2;
  return (knows(part) === 2 ? 2 : 3) + (part.length >= 9 ? 2.5 : 0);
}
