// How far two spellings lie apart: Damerau-Levenshtein, where slips that are common in
// Dutch (a letter that sounds the same, one of a pair forgotten) cost less.
import { soundsLike } from './sound.ts';

/** The distance between two words; above `limit` only that it is more. */
export function distance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit / CHEAP) return limit + 1;
  let [before, current, next] = [0, 1, 2].map(() => new Float64Array(b.length + 1)) as [Float64Array, Float64Array, Float64Array];
  for (let j = 1; j <= b.length; j++) current[j] = (current[j - 1] ?? 0) + loose(b, j - 1);
  let lowestBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    next[0] = (current[0] ?? 0) + loose(a, i - 1);
    let lowest = next[0];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
      let cost = Math.min((current[j] ?? 0) + loose(a, i - 1), (next[j - 1] ?? 0) + loose(b, j - 1), (current[j - 1] ?? 0) + replaceCost(x, y));
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) cost = Math.min(cost, (before[j - 2] ?? 0) + (x === y ? 0 : SWAP));
      next[j] = cost;
      lowest = Math.min(lowest, cost);
    }
    // A transposition looks two rows back, so one row above the limit proves nothing yet.
    if (lowest > limit && lowestBefore > limit) return limit + 1;
    lowestBefore = lowest;
    [before, current, next] = [current, next, before];
  }
  return current[b.length] ?? limit + 1;
}

const CHEAP = 0.7;
const SWAP = 0.9;

function replaceCost(x: string, y: string): number {
  if (x === y) return 0;
  return soundsLike(x, y) ? CHEAP : 1;
}

/** Leaving out or doubling one of two equal letters. */
function loose(word: string, i: number): number {
  return word[i] === word[i - 1] || word[i] === word[i + 1] ? CHEAP : 1;
}
