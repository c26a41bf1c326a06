// Reads what a visitor typed: loose words, "quoted phrases" and -excluded words.
import { normaliseer, stukken } from './normaliseer.ts';

export interface Vraag {
  /** As typed, trimmed. */
  getypt: string;
  /** Loose words in order, normalised. `toon` is how the visitor wrote them. */
  woorden: { woord: string; toon: string }[];
  /** Quoted phrases, as normalised words. */
  zinnen: string[][];
  /** Words that must not be in a result. */
  niet: string[];
}

const DELEN = /(-?)["“”„]([^"“”„]*)["“”„]?|(\S+)/gu;

/** The parts of a question. A hyphen excludes only at the start of a word: 're-integratie' is one word. */
export function leesVraag(getypt: string): Vraag {
  const vraag: Vraag = { getypt: getypt.trim().slice(0, 200), woorden: [], zinnen: [], niet: [] };
  for (const [, min, zin, los] of vraag.getypt.matchAll(DELEN)) {
    if (zin !== undefined) {
      const woorden = zin.split(/\s+/).map(normaliseer).filter(Boolean);
      if (min === '-') vraag.niet.push(...woorden);
      else if (woorden.length > 0) vraag.zinnen.push(woorden);
    } else if (los) {
      const uit = /^[-–](?=\p{L}|\p{N})/u.test(los);
      const woord = normaliseer(los);
      if (!woord) continue;
      if (uit) vraag.niet.push(woord);
      else if (los.includes('/')) for (const stuk of stukken(los)) vraag.woorden.push({ woord: stuk, toon: stuk });
      else vraag.woorden.push({ woord, toon: los.replace(/^[^\p{L}\p{N}]+(?<!['’])|[^\p{L}\p{N}]+$/gu, '') });
    }
  }
  return vraag;
}
