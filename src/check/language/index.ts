// What an editor should look at once more: spelling, plain language, entries that are alike.
// Nothing here stops a build.
import type { Corpus, Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import type { EntryRule } from '../rules/index.ts';
import { nearlyAlike } from './alike.ts';
import { dictionary } from './dictionary.ts';
import { hardWords, longSentences, longWords, passiveTwice, unexplainedAbbreviations } from './plain.ts';
import { misspelt } from './spelling.ts';

const PLAIN: readonly EntryRule[] = [longSentences, longWords, unexplainedAbbreviations, hardWords, passiveTwice, nearlyAlike];

/** Where the dictionary is kept in the form that loads fast. */
const DICTIONARY_CACHE = '.cache/spelling';

/** All warnings about the language of some entries. Throws when the dictionary is not installed. */
export async function languageWarnings(entries: readonly Entry[], corpus: Corpus): Promise<Problem[]> {
  const words = await dictionary(DICTIONARY_CACHE);
  return entries.flatMap((entry) => [...misspelt(entry, corpus, words), ...PLAIN.flatMap((rule) => rule(entry, corpus))]);
}
