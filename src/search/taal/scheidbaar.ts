// Separable verbs: 'neemt ... aan' is a form of 'aannemen'. Only where the rule is sound:
// inside one clause, the particle closing it, and the joined form a word of the dictionary.
import { normaliseer } from './normaliseer.ts';
import { SCHEIDBAAR } from './voorvoegsels.ts';

const DEELTJES = new Set(SCHEIDBAAR);
const ZINSDEEL = /[.,;:!?()–—\n]+|\s(?:en|of|maar|want|om|dat|die|als|zodat|omdat)\s/gu;
const VERST = 14;

/**
 * The joined forms ('aanneemt') of verbs that stand apart in a text.
 * `isWerkwoordsvorm` says whether a joined form exists, for instance by the dictionary.
 */
export function gescheidenWerkwoorden(tekst: string, isWerkwoordsvorm: (woord: string) => boolean): string[] {
  const uit = new Set<string>();
  for (const deel of tekst.split(ZINSDEEL)) {
    const woorden = deel.split(/\s+/).map(normaliseer).filter(Boolean);
    // 'om een werkgever over te halen'
    woorden.forEach((_, i) => {
      const te = metTe(woorden, i);
      if (te && isWerkwoordsvorm(te.woord)) uit.add(te.woord);
    });
    const deeltje = woorden.at(-1) ?? '';
    if (woorden.length < 2 || !DEELTJES.has(deeltje)) continue;
    // The verb form stands before it; the last one that fits is the nearest.
    for (let i = woorden.length - 2; i >= Math.max(0, woorden.length - VERST); i--) {
      const geheel = deeltje + woorden[i];
      if ((woorden[i] ?? '').length >= 3 && isWerkwoordsvorm(geheel)) {
        uit.add(geheel);
        break;
      }
    }
  }
  return [...uit].sort();
}

/** The infinitive of 'aan te nemen' in a question: three loose words that are one verb. */
export function metTe(woorden: readonly string[], van: number): { tot: number; woord: string } | null {
  const [deeltje, te, werkwoord] = woorden.slice(van, van + 3);
  if (te !== 'te' || !deeltje || !werkwoord?.endsWith('n') || !DEELTJES.has(deeltje)) return null;
  return { tot: van + 3, woord: deeltje + werkwoord };
}

/**
 * The joined form of a verb at word `van` whose particle stands further on in the question:
 * 'neem ik iemand aan' is 'aanneem'. Only when the particle ends the question and `isVorm` knows the form.
 */
export function apart(woorden: readonly string[], van: number, isVorm: (woord: string) => boolean): { woord: string; deeltje: number } | null {
  const deeltje = woorden.length - 1;
  const [los, werkwoord] = [woorden[deeltje] ?? '', woorden[van] ?? ''];
  if (deeltje <= van || werkwoord.length < 3 || !DEELTJES.has(los)) return null;
  return isVorm(los + werkwoord) ? { woord: los + werkwoord, deeltje } : null;
}
