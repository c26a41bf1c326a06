import type { Corpus } from './corpus.ts';

/** A function of all entries that is computed once per corpus: rules for one entry ask it again and again. */
export function once<T>(compute: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const known = new WeakMap<Corpus, { value: T }>();
  return (corpus) => {
    const found = known.get(corpus) ?? { value: compute(corpus) };
    known.set(corpus, found);
    return found.value;
  };
}
