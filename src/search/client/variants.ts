// The ways to find one thing: its own word, its forms, its other names, what comes near.
import { headOf } from '../language/headOf.ts';
import { otherHeads } from '../language/heads.ts';
import { relink } from '../language/joinWords.ts';
import { isSmallWord } from '../language/smallWords.ts';
import { type Group, phraseKey } from '../thesaurus.ts';
import { knownForm } from './correct.ts';
import type { SearchLanguage } from './searchLanguage.ts';

/** `parts`: the parts of a known compound, apart; `split`: those of a compound that nobody here used. */
export type Reason = 'own' | 'form' | 'joined' | 'name' | 'split' | 'parts' | 'near';

/** One question to Pagefind: pages with all these words. */
export interface Variant {
  words: string[];
  /** As readers write it: 're-integratie tweede spoor'. Filled in by `asPart` where it is not known yet. */
  shown?: string;
  /** The words with the small ones between them, when they belong together; apart they count for less. */
  phrase: string[] | null;
  /** Words that say nothing unless they stand together: 'mensen zonder werk', a name of several words. */
  onlyTogether: boolean;
  weight: number;
  reason: Reason;
}

/** One thing that the visitor asks for, with the ways to find it. */
export interface Part {
  typed: string;
  variants: Variant[];
}

export const WEIGHT: Record<Reason, number> = { own: 1, joined: 1, form: 0.95, name: 0.8, split: 0.8, parts: 0.5, near: 0.35 };
const OWN: ReadonlySet<Reason> = new Set<Reason>(['own', 'form', 'joined']);
const SAME: ReadonlySet<Reason> = new Set<Reason>([...OWN, 'name', 'split']);
const NEGATES = new Set(['zonder', 'geen', 'niet']);
/** 'voor jezelf beginnen' is no beginning of just anything. */
const REFLEXIVE = new Set(['zich', 'zichzelf', 'jezelf', 'uzelf', 'mezelf']);

/** Whether a variant is the visitor's own word, in any form. */
export function isOwn(variant: Variant): boolean {
  return OWN.has(variant.reason);
}

/** Whether a variant means the same as what was typed. */
export function meansSame(variant: Variant): boolean {
  return SAME.has(variant.reason);
}

/** Groups that hold these words as a name, the last one in any form. A place has one form: 'Huizen' is no 'Huissen'. */
export function groupsFor(words: readonly string[], language: SearchLanguage): readonly Group[] {
  return [...new Set(nameKeys(words, language).flatMap((k, i) => [...language.withName(k), ...language.withNear(k)].filter((g) => i === 0 || !g.plaats)))];
}

/** The names that these words can be, with the last word in any form in which a name ends. */
export function nameKeys(words: readonly string[], language: SearchLanguage): string[] {
  const last = words.at(-1) ?? '';
  const ends = [last, ...(last.length > 3 ? language.nameForms(last) : [])];
  return ends.map((end) => [...words.slice(0, -1), end].join(' '));
}

const single = (word: string, reason: Reason): Variant => ({ words: [word], phrase: null, onlyTogether: false, weight: WEIGHT[reason], reason });

/** A word as itself, its forms, its other last part, and the parts it is made of. */
export function wordVariants(word: string, language: SearchLanguage, reason: Reason): Variant[] {
  const others = otherHeads(word).flatMap((w) => [w, ...language.forms(w)]);
  const parts = language.parts(word) ?? [];
  const relinked = parts.length > 1 && parts.length < 4 ? relink(parts).flatMap((w) => [w, ...language.forms(w)]) : [];
  return [
    single(word, reason),
    ...[...language.forms(word), ...relinked].map((w) => single(w, 'form')),
    ...others.map((w) => single(w, 'name')),
    ...language.longer(word).map((w) => single(w, 'near')),
    ...(parts.length > 1 && knownForm(word, language) ? [{ ...single('', 'parts'), words: parts.map((d) => knownForm(d, language) ?? d) }] : []),
  ];
}

/** An unknown compound as if its parts were typed apart: for each part the ways to find it, none its own word. */
export function splitVariants(word: string, language: SearchLanguage): Variant[][] {
  return (language.parts(word) ?? [])
    .map((d) => knownForm(d, language) ?? d)
    .filter((d) => !isSmallWord(d))
    .map((d) => [...wordVariants(d, language, 'own'), ...fromGroups(groupsFor([d], language), [d], language)].map((v) => (isOwn(v) ? { ...v, reason: 'split' as const, weight: v.weight * WEIGHT.split } : v)));
}

/** An unknown compound as what it is a kind of: 'snuffelstage' as 'stage'. Nothing of it is the visitor's own word. */
export function headVariants(word: string, language: SearchLanguage): Variant[][] {
  const head = headOf(word, (w) => (isSmallWord(w) ? null : knownForm(w, language)));
  return head ? [[head, ...language.forms(head)].map((w) => single(w, 'near'))] : [];
}

/** A name of one or more words. The small words only matter side by side with the others. */
export function phraseVariant(words: readonly string[], reason: Reason, language: SearchLanguage): Variant {
  const known = words.map((w) => knownForm(w, language) ?? w);
  const carrying = known.filter((w) => !isSmallWord(w) && !NEGATES.has(w));
  // 'één loket' is a loket, but 'mensen zonder werk' is not about people.
  const turned = words.some((w) => NEGATES.has(w) || REFLEXIVE.has(w));
  const phrase = carrying.length > 1 || (known.length > 1 && (carrying.length === 0 || turned)) ? known : null;
  return { words: carrying.length > 0 ? carrying : known, phrase, onlyTogether: turned || !OWN.has(reason), weight: WEIGHT[reason], reason };
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

/** Keeps what the index knows, each question once with its highest weight; null when nothing is left. */
export function asPart(typed: string, variants: readonly Variant[], language: SearchLanguage): Part | null {
  const out = new Map<string, Variant>();
  for (const v of variants) {
    if (v.words.length === 0 || !v.words.every(language.knows)) continue;
    const key = v.words.join(' ');
    const known = out.get(key);
    if (!known || known.weight < v.weight) out.set(key, { ...v, shown: v.shown ?? v.words.map(language.shown).join(' ') });
  }
  return out.size > 0 ? { typed, variants: [...out.values()] } : null;
}
