// The ways to find one thing, and what each is worth: its own word, its forms, its other names, what comes near.
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

/** Whether a variant is the visitor's own word, in any form. */
export function isOwn(variant: Pick<Variant, 'reason'>): boolean {
  return OWN.has(variant.reason);
}

/** Whether a variant means the same as what was typed. */
export function meansSame(variant: Variant): boolean {
  return SAME.has(variant.reason);
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
