// How readers write the known words that lost an accent or a hyphen in the one spelling.
import { normalise, writtenWords } from './language/normalise.ts';

/** The commonest way of writing, by normal spelling: 're-integratie' for 'reintegratie'. `known`: words of the index. */
export function spellings(texts: readonly string[], known: ReadonlyMap<string, unknown>): Record<string, string> {
  const seen = new Map<string, Map<string, number>>();
  for (const written of texts.flatMap(writtenWords)) {
    const way = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
    const word = normalise(way);
    if (word.length < 4 || !known.has(word) || !/^[\p{L}’'-]+$/u.test(way)) continue;
    const ways = seen.get(word) ?? new Map<string, number>();
    seen.set(word, ways.set(way, (ways.get(way) ?? 0) + 1));
  }
  const best = [...seen].map(([word, ways]) => [word, [...ways].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? word] as const);
  return Object.fromEntries(best.filter(([word, way]) => way !== word).sort(([a], [b]) => (a < b ? -1 : 1)));
}
