// The ways to find a name of one or more words, and the other names of the same thing.
import { isSmallWord } from '../language/smallWords.ts';
import { type Group, phraseKey } from '../thesaurus.ts';
import { knownForm } from './correct.ts';
import { nameKeys } from './names.ts';
import type { SearchLanguage } from './searchLanguage.ts';
import { isOwn, type Reason, type Variant, WEIGHT } from './variants.ts';

const NEGATES = new Set(['zonder', 'geen', 'niet']);
/** 'voor jezelf beginnen' is no beginning of just anything. */
const REFLEXIVE = new Set(['zich', 'zichzelf', 'jezelf', 'uzelf', 'mezelf']);

/** A name of one or more words. The small words only matter side by side with the others. */
export function phraseVariant(words: readonly string[], reason: Reason, language: SearchLanguage): Variant {
  const known = words.map((w) => knownForm(w, language) ?? w);
  const carrying = known.filter((w) => !isSmallWord(w) && !NEGATES.has(w));
  // 'één loket' is a loket, but 'mensen zonder werk' is not about people.
  const turned = words.some((w) => NEGATES.has(w) || REFLEXIVE.has(w));
  const phrase = carrying.length > 1 || (known.length > 1 && (carrying.length === 0 || turned)) ? known : null;
  return { words: carrying.length > 0 ? carrying : known, phrase, onlyTogether: turned || !isOwn({ reason }), weight: WEIGHT[reason], reason };
}

/** A name as the index can hold it: 'Zaanstreek/Waterland' stands there as one word. */
function namesInIndex(name: string): string[] {
  const key = phraseKey(name);
  return /\s/.test(name) || !key.includes(' ') ? [key] : [key, key.replaceAll(' ', '')];
}

/** The other names of the groups that were asked for, and what comes near them. */
export function fromGroups(groups: readonly Group[], asked: readonly string[], language: SearchLanguage): Variant[] {
  const own = nameKeys(asked, language);
  const of = (names: readonly string[], reason: Reason) =>
    names.flatMap((shown) => namesInIndex(shown).map((k) => ({ k, shown }))).filter(({ k }) => !own.includes(k)).flatMap(({ k, shown }): Variant[] => {
      const itself = { ...phraseVariant(k.split(' '), reason, language), shown };
      const [only = ''] = itself.words;
      return [itself, ...(k === only ? language.forms(only).map((w) => ({ ...itself, words: [w], shown: language.shown(w), weight: itself.weight * WEIGHT.form })) : [])];
    });
  return groups.flatMap((g) => {
    const exact = g.namen.some((n) => own.includes(phraseKey(n)));
    // What is near a term is not near what only comes near that term; the words of a closed list name one thing.
    return [...of(g.namen, exact ? 'name' : 'near'), ...(exact || g.page === '' ? of(g.verwant, 'near') : [])];
  });
}
