// Which names of the thesaurus some words of a question can be.
import type { Group } from '../thesaurus.ts';
import type { SearchLanguage } from './searchLanguage.ts';

/** The names that these words can be, with the last word in any form in which a name ends. */
export function nameKeys(words: readonly string[], language: SearchLanguage): string[] {
  const last = words.at(-1) ?? '';
  const ends = [last, ...(last.length > 3 ? language.nameForms(last) : [])];
  return ends.map((end) => [...words.slice(0, -1), end].join(' '));
}

/** Groups that hold these words as a name, the last one in any form. A place has one form: 'Huizen' is no 'Huissen'. */
export function groupsFor(words: readonly string[], language: SearchLanguage): readonly Group[] {
  return [...new Set(nameKeys(words, language).flatMap((k, i) => [...language.withName(k), ...language.withNear(k)].filter((g) => i === 0 || !g.plaats)))];
}
