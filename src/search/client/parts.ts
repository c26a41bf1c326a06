// What one stretch of a question asks: a name, a verb in pieces, a compound in pieces, or a word.
import { joinWords } from '../language/joinWords.ts';
import { apart, withTe } from '../language/separable.ts';
import type { Group } from '../thesaurus.ts';
import { knownForm, type Word } from './correct.ts';
import { groupsFor } from './names.ts';
import { fromGroups, phraseVariant } from './nameVariants.ts';
import type { SearchLanguage } from './searchLanguage.ts';
import { asPart, type Part, type Variant, WEIGHT } from './variants.ts';
import { headVariants, splitVariants, wordVariants } from './wordVariants.ts';

interface Reading {
  /** The first word after this stretch. */
  end: number;
  /** Mostly one; a compound that nobody here used gives one for each of its parts. */
  parts: Part[];
  groups: readonly Group[];
  /** Words further on that belong to this stretch: the particle of a verb. */
  used: number[];
}

/** Reads the stretch that begins at word `from`. A loose word that `drops` gives nothing. */
export function readPart(words: readonly Word[], from: number, language: SearchLanguage, drops: (word: string) => boolean): Reading {
  const bare = words.map((w) => w.word);
  return readName(words, bare, from, language) ?? readVerb(words, bare, from, language) ?? readCompound(words, bare, from, language) ?? readWord(words, bare, from, language, drops);
}

const typed = (words: readonly Word[], from: number, end: number) => words.slice(from, end).map((w) => w.shown).join(' ');
const present = (part: Part | null) => (part ? [part] : []);

function readName(words: readonly Word[], bare: readonly string[], from: number, language: SearchLanguage): Reading | null {
  for (let end = Math.min(words.length, from + language.longestName); end >= from + 2; end--) {
    const stretch = bare.slice(from, end);
    const groups = groupsFor(stretch, language);
    if (groups.length > 0) return { end, groups, used: [], parts: present(asPart(typed(words, from, end), [...ownPhrases(stretch, language), ...fromGroups(groups, stretch, language)], language)) };
  }
  return null;
}

/** The typed words, and with the last one in its other forms: 'hoger opgeleiden', 'hoger opgeleide'. */
function ownPhrases(words: readonly string[], language: SearchLanguage): Variant[] {
  const forms = language.forms(words.at(-1) ?? '').map((form) => phraseVariant([...words.slice(0, -1), form], 'form', language));
  return [phraseVariant(words, 'own', language), ...forms];
}

/** 'aan te nemen' and 'neem ik iemand aan' both ask for 'aannemen'. */
function readVerb(words: readonly Word[], bare: readonly string[], from: number, language: SearchLanguage): Reading | null {
  const known = (w: string) => knownForm(w, language) !== null;
  const te = withTe(bare, from);
  if (te && known(te.word)) return { end: te.end, groups: [], used: [], parts: present(asPart(typed(words, from, te.end), wordVariants(te.word, language, 'joined'), language)) };
  const loose = apart(bare, from, known);
  if (!loose) return null;
  return { end: from + 1, groups: [], used: [loose.particle], parts: present(asPart(`${words[from]?.shown} ${words[loose.particle]?.shown}`, [...wordVariants(loose.word, language, 'joined'), ...wordVariants(bare[from] ?? '', language, 'own')], language)) };
}

function readCompound(words: readonly Word[], bare: readonly string[], from: number, language: SearchLanguage): Reading | null {
  const joined = joinWords(bare, from, (w) => knownForm(w, language));
  if (!joined) return null;
  const groups = groupsFor([joined.word], language);
  const loose = { ...phraseVariant(bare.slice(from, joined.end), 'own', language), weight: WEIGHT.parts };
  return { end: joined.end, groups, used: [], parts: present(asPart(typed(words, from, joined.end), [...wordVariants(joined.word, language, 'joined'), loose, ...fromGroups(groups, [joined.word], language)], language)) };
}

function readWord(words: readonly Word[], bare: readonly string[], from: number, language: SearchLanguage, drops: (word: string) => boolean): Reading {
  const word = bare[from] ?? '';
  const end = from + 1;
  if (drops(word)) return { end, parts: [], groups: [], used: [] };
  const groups = groupsFor([word], language);
  const whole = asPart(typed(words, from, end), [...wordVariants(word, language, 'own'), ...fromGroups(groups, [word], language)], language);
  if (whole) return { end, groups, used: [], parts: [whole] };
  const split = splitVariants(word, language);
  return { end, groups, used: [], parts: (split.length > 0 ? split : headVariants(word, language)).flatMap((variants) => present(asPart(typed(words, from, end), variants, language))) };
}
