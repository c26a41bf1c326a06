// Separable verbs: 'neemt ... aan' is a form of 'aannemen'. Only where the rule is sound:
// inside one clause, the particle closing it, and the joined form a word of the dictionary.
import { normalise } from './normalise.ts';
import { SEPARABLE } from './prefixes.ts';

const PARTICLES = new Set(SEPARABLE);
const CLAUSE = /[.,;:!?()–—\n]+|\s(?:en|of|maar|want|om|dat|die|als|zodat|omdat)\s/gu;
const FARTHEST = 14;

/**
 * The joined forms ('aanneemt') of verbs that stand apart in a text.
 * `isVerbForm` says whether a joined form exists, for instance by the dictionary.
 */
export function separatedVerbs(text: string, isVerbForm: (word: string) => boolean): string[] {
  const out = new Set<string>();
  for (const part of text.split(CLAUSE)) {
    const words = part.split(/\s+/).map(normalise).filter(Boolean);
    // 'om een werkgever over te halen'
    words.forEach((_, i) => {
      const te = withTe(words, i);
      if (te && isVerbForm(te.word)) out.add(te.word);
    });
    const particle = words.at(-1) ?? '';
    if (words.length < 2 || !PARTICLES.has(particle)) continue;
    // The verb form stands before it; the last one that fits is the nearest.
    for (let i = words.length - 2; i >= Math.max(0, words.length - FARTHEST); i--) {
      const whole = particle + words[i];
      if ((words[i] ?? '').length >= 3 && isVerbForm(whole)) {
        out.add(whole);
        break;
      }
    }
  }
  return [...out].sort();
}

/** The infinitive of 'aan te nemen' in a question: three loose words that are one verb. */
export function withTe(words: readonly string[], from: number): { end: number; word: string } | null {
  const [particle, te, verb] = words.slice(from, from + 3);
  if (te !== 'te' || !particle || !verb?.endsWith('n') || !PARTICLES.has(particle)) return null;
  return { end: from + 3, word: particle + verb };
}

/**
 * The joined form of a verb at word `from` whose particle stands further on in the question:
 * 'neem ik iemand aan' is 'aanneem'. Only when the particle ends the question and `isForm` knows the form.
 */
export function apart(words: readonly string[], from: number, isForm: (word: string) => boolean): { word: string; particle: number } | null {
  const particle = words.length - 1;
  const [loose, verb] = [words[particle] ?? '', words[from] ?? ''];
  if (particle <= from || verb.length < 3 || !PARTICLES.has(loose)) return null;
  return isForm(loose + verb) ? { word: loose + verb, particle } : null;
}
