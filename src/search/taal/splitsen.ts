// Decompounding: Dutch writes 'loonkostensubsidie' as one word, and a visitor types a part.
import { ACHTERVOEGSELS, KORTE_DELEN, NIET_SPLITSEN, VOORZETSELS, WEL_SPLITSEN } from './uitzonderingen.ts';

/** How sure we are that a piece is a word: 2 as a word of the collection, 1 of the dictionary alone, 0 not. */
export type Kent = (deel: string) => 0 | 1 | 2;

const MINIMUM = 8;
// 's' binds freely; 'en' and 'e' are too often chance, so both sides must be words of the collection.
const TUSSENLETTERS = ['', 's', 'en', 'e'];

interface Vondst {
  delen: string[];
  kosten: number;
}

/** A compound as its parts and linking letters ('ervaring', 's', 'plaats'), or null when it is none. */
export function splits(woord: string, kent: Kent): readonly string[] | null {
  const vast = WEL_SPLITSEN.get(woord);
  if (vast) return vast;
  if (woord.length < MINIMUM || NIET_SPLITSEN.has(woord) || !/^[a-z]+$/.test(woord)) return null;
  const gevonden = beste(woord, kent, true, new Map());
  // Two pieces that only the dictionary knows meet by chance more often than by sense.
  return gevonden && gevonden.delen.length > 1 && gevonden.delen.some((d) => kent(d) === 2) ? gevonden.delen : null;
}

function beste(rest: string, kent: Kent, begin: boolean, onthouden: Map<string, Vondst | null>): Vondst | null {
  const sleutel = begin ? `^${rest}` : rest;
  const eerder = onthouden.get(sleutel);
  if (eerder !== undefined) return eerder;
  let winnaar: Vondst | null = !begin && mag(rest, kent, false) ? { delen: [rest], kosten: prijs(rest, kent) } : null;
  for (let i = 3; i <= rest.length - 3; i++) {
    const deel = rest.slice(0, i);
    if (!mag(deel, kent, begin)) continue;
    for (const letters of TUSSENLETTERS) {
      if (!rest.startsWith(letters, i)) continue;
      const verder = rest.length - i - letters.length >= 3 ? beste(rest.slice(i + letters.length), kent, false, onthouden) : null;
      if (!verder) continue;
      if (letters.startsWith('e') && (kent(deel) < 2 || kent(verder.delen[0] ?? '') < 2)) continue;
      const kosten = prijs(deel, kent) + (letters ? 0.9 : 0) + verder.kosten;
      if (!winnaar || kosten < winnaar.kosten) winnaar = { delen: [deel, ...(letters ? [letters] : []), ...verder.delen], kosten };
    }
  }
  onthouden.set(sleutel, winnaar);
  return winnaar;
}

function mag(deel: string, kent: Kent, begin: boolean): boolean {
  if (deel.length < 4 && !KORTE_DELEN.has(deel)) return false;
  if (VOORZETSELS.has(deel)) return false;
  if (!begin && ACHTERVOEGSELS.has(deel)) return false;
  // A short word that nobody here uses is chance: 'vers|trekken', 'best|eden'.
  return kent(deel) > (deel.length < 5 ? 1 : 0);
}

// A long compound that is itself a word of the collection still falls into its parts: a whole
// costs more than two parts that the collection knows.
function prijs(deel: string, kent: Kent): number {
  if (NIET_SPLITSEN.has(deel)) return 2;
  return (kent(deel) === 2 ? 2 : 3) + (deel.length >= 9 ? 2.5 : 0);
}
