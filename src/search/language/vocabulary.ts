// The vocabulary as one small file: every word that the index knows, sorted, each written
// as how much it shares with the word before (a capital), what follows, and a mark when it is
// a common one. Capitals and marks occur in no word, so nothing else separates.

interface Vocabulary {
  /** Each known word with its weight: 1 when it is common, else 0. */
  weight: ReadonlyMap<string, number>;
}

const COMMON = ',';
/** A word in more pages than this is a common one. */
const RARE = 2;
const FIRST = 'A'.charCodeAt(0);
const ENTRY = /([A-Z])([^A-Z,]*)(,?)/g;

/** Writes the words of `pages` (word, number of pages) as one text. The same words give the same text. */
export function writeVocabulary(pages: ReadonlyMap<string, number>): string {
  let previous = '';
  let out = '';
  for (const [word, count] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < 25 && shared < previous.length && previous[shared] === word[shared]) shared++;
    out += String.fromCharCode(FIRST + shared) + word.slice(shared) + (count > RARE ? COMMON : '');
    previous = word;
  }
  return out;
}

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(text: string): Vocabulary {
  const weight = new Map<string, number>();
  let previous = '';
  for (const [, shared = 'A', rest = '', mark = ''] of text.matchAll(ENTRY)) {
    previous = previous.slice(0, shared.charCodeAt(0) - FIRST) + rest;
    weight.set(previous, mark === COMMON ? 1 : 0);
  }
  return { weight };
}
