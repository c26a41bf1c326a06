// The ways to find one word: its forms, what it is made of, what it is a kind of.
import { headOf } from '../language/headOf.ts';
import { otherHeads } from '../language/heads.ts';
import { relink } from '../language/joinWords.ts';
import { isSmallWord } from '../language/smallWords.ts';
import { knownForm } from './correct.ts';
import { groupsFor } from './names.ts';
import { fromGroups } from './nameVariants.ts';
import type { SearchLanguage } from './searchLanguage.ts';
import { isOwn, type Reason, type Variant, WEIGHT } from './variants.ts';

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
