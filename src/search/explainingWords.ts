// Words that only the explanation of a term uses: whoever asks for such a word is led to that term.
import type { SearchedPage } from './indexCopy.ts';
import { makeInflector } from './language/inflection.ts';
import { normalise, writtenWords } from './language/normalise.ts';

const SHORTEST = 6;
/** A word that more terms use explains none of them. */
const MOST = 2;

/**
 * By term, the words that stand in no page but those of one or two terms, in no form: 'nakomt' in a
 * term explains nothing when other pages say 'nakomen'. `counted`: in how many pages each word stands.
 */
export function explainingWords(pages: readonly Pick<SearchedPage, 'zoek' | 'text'>[], counted: ReadonlyMap<string, number>): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const { zoek, text } of pages.filter((p) => p.zoek.soort === 'begrip'))
    for (const word of new Set(writtenWords(text).map(normalise))) terms.set(word, [...(terms.get(word) ?? []), zoek.id]);
  const forms = makeInflector(counted.keys());
  const out = new Map<string, string[]>();
  for (const [word, ids] of [...terms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || ids.length > MOST || counted.get(word) !== ids.length) continue;
    if (forms(word).some((form) => (counted.get(form) ?? 0) > (terms.get(form)?.length ?? 0))) continue;
    for (const id of ids) out.set(id, [...(out.get(id) ?? []), word]);
  }
  return out;
}
