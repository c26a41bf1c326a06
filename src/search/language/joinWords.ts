// Joining: a visitor writes 'leer werk plek' where the collection writes 'leerwerkplek'.
import { isSmallWord } from './smallWords.ts';

const LINKS = ['', 's', 'en', 'e', 'n'];

/** A stretch of the question that is one known word when written together. */
interface Joined {
  from: number;
  end: number;
  word: string;
}

/**
 * The longest known compound that starts at word `from` of the question, or null.
 * `knownAs` gives the known word for a spelling, or one of its forms, or null.
 */
export function joinWords(words: readonly string[], from: number, knownAs: (word: string) => string | null): Joined | null {
  for (let end = Math.min(words.length, from + 4); end >= from + 2; end--) {
    const piece = words.slice(from, end);
    // 'met een' is not 'meteen', 'werk en' not 'werken'.
    if (piece.every(isSmallWord) || (piece.at(-1) ?? '').length < 3) continue;
    for (const whole of merged(piece)) {
      const word = whole.length >= 6 ? knownAs(whole) : null;
      if (word) return { from, end, word };
    }
  }
  return null;
}

/** Other spellings of a compound that differ in the letters between its parts: 'doelgroepenregister', 'doelgroepregister'. */
export function relink(parts: readonly string[]): string[] {
  const bare = parts.map((d, i) => (i < parts.length - 1 ? [...new Set([d, d.replace(/(?:en|s)$/, '')])].filter((x) => x.length > 2) : [d]));
  const series = bare.reduce<string[][]>((begin, choices) => begin.flatMap((b) => choices.map((k) => [...b, k])), [[]]);
  return [...new Set(series.flatMap((r) => merged(r)))].filter((w) => w !== parts.join(''));
}

/** The words written together, with every linking letter that Dutch allows between two of them. */
function merged(parts: readonly string[]): string[] {
  return parts.slice(1).reduce((begin, part) => begin.flatMap((b) => LINKS.map((t) => b + t + part)), [parts[0] ?? '']);
}
