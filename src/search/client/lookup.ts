// Asks Pagefind for pages that hold exactly these words; no question is asked twice.
import type { Engine, RawHit } from './engine.ts';

export type Hits = ReadonlyMap<string, RawHit>;
/** Pages with exactly this word, or these words side by side. */
export type Lookup = (words: readonly string[]) => Promise<Hits>;

/**
 * A lookup that remembers. Without quotes Pagefind also gives every longer word that begins the
 * same, 'wethouder' for 'wet'; with quotes it gives no score and one place. So both are asked: the
 * exact answer tells which pages, the loose one where. A page that has the word in its metadata
 * alone has no place for it: the places of longer words there say nothing.
 */
export function makeLookup(engine: Engine): Lookup {
  const asked = new Map<string, Promise<Hits>>();
  return (words) => {
    const phrase = words.join(' ');
    const known = asked.get(phrase);
    if (known) return known;
    const answer = Promise.all([engine.search(`"${phrase}"`), engine.search(phrase)]).then(([exact, loose]) => {
      const places = new Map(loose.results.map((r) => [r.id, r]));
      return new Map(exact.results.map((r) => [r.id, (r.words.length > 0 && places.get(r.id)) || r]));
    });
    asked.set(phrase, answer);
    return answer;
  };
}
