// The pages that answer a whole question by their name: a term, or the region of a place.
import type { Groep } from '../thesaurus.ts';
import { zinsleutel } from '../thesaurus.ts';
import type { Word } from './correct.ts';
import { nameKeys } from './variants.ts';
import type { Zoektaal } from './zoektaal.ts';

export interface Answer {
  /** 'begrippen/<id>' or 'regios/<id>'. */
  page: string;
  name: string;
  place: boolean;
}

/** The pages whose own name was asked, each once; older names and neighbours are no answer. */
export function answersFor(groups: readonly Groep[], words: readonly Word[], language: Zoektaal): Answer[] {
  const asked = nameKeys(words.map((w) => w.woord), language);
  const out = new Map<string, Answer>();
  for (const g of groups) {
    const equal = g.namen.find((n) => asked.includes(zinsleutel(n)));
    if (g.pagina && equal && !out.has(g.pagina)) out.set(g.pagina, { page: g.pagina, name: g.plaats ? equal : (g.namen[0] ?? equal), place: g.plaats });
  }
  return [...out.values()];
}
