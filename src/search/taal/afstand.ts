// How far two spellings lie apart: Damerau-Levenshtein, where slips that are common in
// Dutch (a letter that sounds the same, one of a pair forgotten) cost less.
import { klinktAls } from './klank.ts';

/** The distance between two words; above `grens` only that it is more. */
export function afstand(a: string, b: string, grens = 3): number {
  if (Math.abs(a.length - b.length) > grens / GOEDKOOP) return grens + 1;
  let [voorvorig, vorig, nu] = [0, 1, 2].map(() => new Float64Array(b.length + 1)) as [Float64Array, Float64Array, Float64Array];
  for (let j = 1; j <= b.length; j++) vorig[j] = (vorig[j - 1] ?? 0) + los(b, j - 1);
  let vorigeLaagste = 0;
  for (let i = 1; i <= a.length; i++) {
    nu[0] = (vorig[0] ?? 0) + los(a, i - 1);
    let laagste = nu[0];
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
      let kosten = Math.min((vorig[j] ?? 0) + los(a, i - 1), (nu[j - 1] ?? 0) + los(b, j - 1), (vorig[j - 1] ?? 0) + vervang(x, y));
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) kosten = Math.min(kosten, (voorvorig[j - 2] ?? 0) + (x === y ? 0 : VERWISSEL));
      nu[j] = kosten;
      laagste = Math.min(laagste, kosten);
    }
    // A transposition looks two rows back, so one row above the limit proves nothing yet.
    if (laagste > grens && vorigeLaagste > grens) return grens + 1;
    vorigeLaagste = laagste;
    [voorvorig, vorig, nu] = [vorig, nu, voorvorig];
  }
  return vorig[b.length] ?? grens + 1;
}

const GOEDKOOP = 0.7;
const VERWISSEL = 0.9;

function vervang(x: string, y: string): number {
  if (x === y) return 0;
  return klinktAls(x, y) ? GOEDKOOP : 1;
}

/** Leaving out or doubling one of two equal letters. */
function los(woord: string, i: number): number {
  return woord[i] === woord[i - 1] || woord[i] === woord[i + 1] ? GOEDKOOP : 1;
}
