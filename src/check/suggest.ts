// "Bedoelde u ...?"
import { distance } from 'fastest-levenshtein';

/**
 * The option that a writer probably meant: small typing differences, or a word that is
 * the beginning or a part of exactly one option.
 * Returns undefined when nothing is near enough to be of help.
 */
export function nearest(word: string, options: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted === '') return undefined;
  const all = [...options];
  let best: string | undefined;
  let bestDistance = Math.floor(wanted.length * 0.34) + 1;
  for (const option of all) {
    const d = distance(wanted, option.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [option, d];
  }
  if (best !== undefined || wanted.length < 4) return best;
  const holding = all.filter((o) => o.toLowerCase().includes(wanted) || (o.length > 3 && wanted.includes(o.toLowerCase())));
  return holding.length === 1 ? holding[0] : undefined;
}

/** The sentence "Bedoelde u 'x'?", or an empty string. Takes what `nearest` takes. */
export function didYouMean(word: string, options: Iterable<string>): string {
  const near = nearest(word, options);
  return near === undefined ? '' : `Bedoelde u '${near}'?`;
}
