// Words of a question that the collection does not know, replaced by what was meant.
import { otherHeads } from '../language/heads.ts';
import { joinWords } from '../language/joinWords.ts';
import { baseOfPerson } from '../language/person.ts';
import { isSmallWord } from '../language/smallWords.ts';
import { nameKeys } from './names.ts';
import type { SearchLanguage } from './searchLanguage.ts';

/** A word in the one spelling of the index, and as the visitor wrote it. */
export interface Word {
  word: string;
  shown: string;
}
export interface Correction {
  from: string;
  to: string;
}

/** Within this distance a slip is likelier than a compound that nobody here used. */
const NEAR = 1;
const FAR = 3;

/** The words with their slips mended, and what was mended. A name of several words counts as known. */
export function correct(words: readonly Word[], language: SearchLanguage): { words: Word[]; corrections: Correction[] } {
  const out = [...words];
  const corrections: Correction[] = [];
  out.forEach((word, i) => {
    if (isKnown(out, i, language)) return;
    const better = meant(word.word, language);
    if (!better) return;
    const shown = language.shown(better);
    corrections.push({ from: word.shown, to: shown });
    out[i] = { word: better, shown };
  });
  return { words: out, corrections };
}

function meant(word: string, language: SearchLanguage): string | null {
  const person = baseOfPerson(word, (w) => language.knows(w) || language.withName(w).length > 0);
  if (person) return person;
  const near = language.nearest(word, NEAR);
  if (near || language.parts(word)) return near;
  return language.nearestPart(word) ?? language.nearest(word, FAR);
}

/** The known word for a spelling: itself or one of its forms. */
export function knownForm(word: string, language: SearchLanguage): string | null {
  return language.knows(word) ? word : (language.forms(word)[0] ?? null);
}

function isKnown(words: readonly Word[], i: number, language: SearchLanguage): boolean {
  const word = words[i]?.word ?? '';
  if (isSmallWord(word) || knownForm(word, language) || otherHeads(word).some(language.knows)) return true;
  // No slip but a part: 'verkeer' where all write 'verkeerskundige'.
  if (language.longer(word).length > 0) return true;
  return inName(words, i, language) || inCompound(words, i, language);
}

function inName(words: readonly Word[], i: number, language: SearchLanguage): boolean {
  for (let from = Math.max(0, i - language.longestName + 1); from <= i; from++)
    for (let end = i + 1; end <= Math.min(words.length, from + language.longestName); end++) {
      const keys = nameKeys(words.slice(from, end).map((w) => w.word), language);
      if (keys.some((key) => language.withName(key).length > 0 || language.withNear(key).length > 0)) return true;
    }
  return false;
}

function inCompound(words: readonly Word[], i: number, language: SearchLanguage): boolean {
  const bare = words.map((w) => w.word);
  return [i - 3, i - 2, i - 1, i].some((from) => from >= 0 && (joinWords(bare, from, (w) => knownForm(w, language))?.end ?? 0) > i);
}
