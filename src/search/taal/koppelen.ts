// Joining: a visitor writes 'leer werk plek' where the collection writes 'leerwerkplek'.
import { isStopwoord } from './stopwoorden.ts';

const TUSSEN = ['', 's', 'en', 'e', 'n'];

/** A stretch of the question that is one known word when written together. */
export interface Koppeling {
  van: number;
  tot: number;
  woord: string;
}

/**
 * The longest known compound that starts at word `van` of the question, or null.
 * `bekendeVorm` gives the known word for a spelling, or one of its forms, or null.
 */
export function koppel(woorden: readonly string[], van: number, bekendeVorm: (woord: string) => string | null): Koppeling | null {
  for (let tot = Math.min(woorden.length, van + 4); tot >= van + 2; tot--) {
    const stuk = woorden.slice(van, tot);
    // 'met een' is not 'meteen'.
    if (stuk.every(isStopwoord)) continue;
    for (const geheel of samengevoegd(stuk)) {
      const woord = geheel.length >= 6 ? bekendeVorm(geheel) : null;
      if (woord) return { van, tot, woord };
    }
  }
  return null;
}

/** Other spellings of a compound that differ in the letters between its parts: 'doelgroepenregister', 'doelgroepregister'. */
export function anderGekoppeld(delen: readonly string[]): string[] {
  const kaal = delen.map((d, i) => (i < delen.length - 1 ? [...new Set([d, d.replace(/(?:en|s)$/, '')])].filter((x) => x.length > 2) : [d]));
  const reeksen = kaal.reduce<string[][]>((begin, keuzes) => begin.flatMap((b) => keuzes.map((k) => [...b, k])), [[]]);
  return [...new Set(reeksen.flatMap((r) => samengevoegd(r)))].filter((w) => w !== delen.join(''));
}

/** The words written together, with every linking letter that Dutch allows between two of them. */
function samengevoegd(delen: readonly string[]): string[] {
  return delen.slice(1).reduce((begin, deel) => begin.flatMap((b) => TUSSEN.map((t) => b + t + deel)), [delen[0] ?? '']);
}
