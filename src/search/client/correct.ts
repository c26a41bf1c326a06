// Words of a question that the collection does not know, replaced by what was meant.
import { andereHoofden } from '../taal/hoofden.ts';
import { koppel } from '../taal/koppelen.ts';
import { baseOfPerson } from '../taal/person.ts';
import { isStopwoord } from '../taal/stopwoorden.ts';
import type { Zoektaal } from './zoektaal.ts';

/** A word in the one spelling of the index, and as the visitor wrote it. */
export interface Word {
  woord: string;
  toon: string;
}
export interface Correction {
  from: string;
  to: string;
}

/** Within this distance a slip is likelier than a compound that nobody here used. */
const NEAR = 1;
const FAR = 3;

/** The words with their slips mended, and what was mended. A name of several words counts as known. */
export function correct(words: readonly Word[], language: Zoektaal): { words: Word[]; corrections: Correction[] } {
  const out = [...words];
  const corrections: Correction[] = [];
  out.forEach((word, i) => {
    if (isKnown(out, i, language)) return;
    const better = meant(word.woord, language);
    if (!better) return;
    const toon = language.toon(better);
    corrections.push({ from: word.toon, to: toon });
    out[i] = { woord: better, toon };
  });
  return { words: out, corrections };
}

function meant(word: string, language: Zoektaal): string | null {
  const person = baseOfPerson(word, (w) => language.kent(w) || language.metNaam(w).length > 0);
  if (person) return person;
  const near = language.verbeter(word, NEAR);
  if (near || language.delen(word)) return near;
  return language.verbeterDeel(word) ?? language.verbeter(word, FAR);
}

/** The known word for a spelling: itself or one of its forms. */
export function knownForm(word: string, language: Zoektaal): string | null {
  return language.kent(word) ? word : (language.vormen(word)[0] ?? null);
}

function isKnown(words: readonly Word[], i: number, language: Zoektaal): boolean {
  const word = words[i]?.woord ?? '';
  if (isStopwoord(word) || knownForm(word, language) || andereHoofden(word).some(language.kent)) return true;
  return inName(words, i, language) || inCompound(words, i, language);
}

function inName(words: readonly Word[], i: number, language: Zoektaal): boolean {
  for (let from = Math.max(0, i - language.langsteNaam + 1); from <= i; from++)
    for (let end = i + 1; end <= Math.min(words.length, from + language.langsteNaam); end++) {
      const key = words.slice(from, end).map((w) => w.woord).join(' ');
      if (language.metNaam(key).length > 0 || language.metVerwant(key).length > 0) return true;
    }
  return false;
}

function inCompound(words: readonly Word[], i: number, language: Zoektaal): boolean {
  const bare = words.map((w) => w.woord);
  return [i - 3, i - 2, i - 1, i].some((from) => from >= 0 && (koppel(bare, from, (w) => knownForm(w, language))?.tot ?? 0) > i);
}
