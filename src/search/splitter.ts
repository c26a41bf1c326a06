// Splits the compounds of this collection, knowing its words, the dictionary and its place names.
import type { Dictionary } from './dictionary.ts';
import { normalise, pieces } from './language/normalise.ts';
import { type Knows, splitWord } from './language/splitWord.ts';
import { readings } from './language/stem.ts';
import type { SearchContent } from './searchContent.ts';

/** The parts of a compound in normal spelling, or null when it is none. */
export type Splitter = (word: string) => readonly string[] | null;

/** A splitter that remembers. `corpus`: the words of all pages. A place name is never split, nor a part. */
export function makeSplitter(corpus: ReadonlySet<string>, content: Pick<SearchContent, 'regios'>, dictionary: Dictionary): Splitter {
  const places = new Set(content.regios.flatMap((r) => [r.naam, ...r.provincies, ...r.gemeenten, ...r.aliassen.map((a) => a.naam)]).flatMap((n) => [normalise(n), ...pieces(n)]));
  const inDictionary = (part: string) => dictionary.isPart(part) || readings(part).some((r) => (r.ending === 's' || r.ending === 'en') && dictionary.isPart(r.stem));
  const knows: Knows = (part) => (places.has(part) ? 0 : corpus.has(part) ? 2 : inDictionary(part) ? 1 : 0);
  const remembered = new Map<string, readonly string[] | null>();
  return (word) => {
    if (!remembered.has(word)) remembered.set(word, places.has(word) ? null : splitWord(word, knows));
    return remembered.get(word) ?? null;
  };
}
