// Spelling: the known word that the visitor most likely meant.
import { afstand } from './afstand.ts';
import { klank } from './klank.ts';
import { isStopwoord } from './stopwoorden.ts';

/** A known word and in how many pages it stands, roughly. */
export interface BekendWoord {
  woord: string;
  gewicht: number;
}

/** How many slips a word of this length may hold: none in a short word, three in a long one. */
export function grensVoor(lengte: number): number {
  if (lengte < 3) return 0;
  if (lengte === 3) return 0.9;
  if (lengte < 6) return 1;
  return lengte < 10 ? 2 : 3;
}

// A wrong first letter is rare; a slip near it weighs more.
const EERSTE_LETTER = 0.6;
const ZELFDE_KLANK = 0.4;

/** The nearest known word with its distance, or null when none is near enough. Ties: more pages, then the alphabet. */
export function verbeter(woord: string, bekend: Iterable<BekendWoord>): { woord: string; afstand: number } | null {
  if (/\d/.test(woord)) return null;
  const grens = grensVoor(woord.length);
  if (grens === 0) return null;
  const gehoord = klank(woord);
  let beste: { woord: string; afstand: number; gewicht: number } | null = null;
  for (const { woord: kandidaat, gewicht } of bekend) {
    if (kandidaat.length < 3 || isStopwoord(kandidaat)) continue;
    const zelfde = klank(kandidaat) === gehoord && woord.length > 3;
    let d = afstand(woord, kandidaat, Math.min(grens, beste?.afstand ?? grens));
    if (zelfde) d = Math.min(d, ZELFDE_KLANK);
    else if (kandidaat[0] !== woord[0]) d += EERSTE_LETTER;
    // Half of a short word changed is another word.
    if (d > grens || d > kandidaat.length / 3 + 0.01) continue;
    const beter = !beste || d < beste.afstand || (d === beste.afstand && (gewicht > beste.gewicht || (gewicht === beste.gewicht && kandidaat < beste.woord)));
    if (beter) beste = { woord: kandidaat, afstand: d, gewicht };
  }
  return beste && { woord: beste.woord, afstand: beste.afstand };
}
