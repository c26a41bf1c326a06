// The pages that answer a whole question by their name: a term, or the region of a place.
import { type Group, phraseKey } from '../thesaurus.ts';
import type { Word } from './correct.ts';
import { nameKeys } from './names.ts';
import type { SearchLanguage } from './searchLanguage.ts';

export interface Answer {
  /** 'begrippen/<id>' or 'regios/<id>'. */
  page: string;
  name: string;
  place: boolean;
}

/** The pages whose own name was asked, each once; older names and neighbours are no answer. */
export function answersFor(groups: readonly Group[], words: readonly Word[], language: SearchLanguage): Answer[] {
  const asked = nameKeys(words.map((w) => w.word), language);
  const out = new Map<string, Answer>();
  for (const g of groups) {
    const equal = g.namen.find((n) => asked.includes(phraseKey(n)));
    if (g.page && equal && !out.has(g.page)) out.set(g.page, { page: g.page, name: g.plaats ? equal : (g.namen[0] ?? equal), place: g.plaats });
  }
  return [...out.values()];
}
