// What a word sounds like in Dutch. People misspell by ear: ij or ei, ou or au, d or t, ch or g.

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsj|tch|tsh/g, 'ch'],
  [/ei|ij/g, 'y'],
  [/ou|au/g, 'w'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ch|g/g, 'g'],
  [/ks|x/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/ie/g, 'i'],
  [/d(?=$|[bfghkpst])/g, 't'],
  [/([a-z])\1/g, '$1'],
];

/** A key that words with the same sound share: 'jobcoatch' and 'jobcoach', 'bijstant' and 'bijstand'. */
export function soundKey(word: string): string {
  return SOUNDS.reduce((w, [pattern, to]) => w.replace(pattern, to), word);
}

const PAIRS = new Set(['dt', 'td', 'ck', 'kc', 'sz', 'zs', 'fv', 'vf', 'cs', 'sc', 'gh', 'hg', 'iy', 'yi', 'qk', 'kq']);

/** Whether two letters are easily taken for each other by ear. */
export function soundsLike(a: string, b: string): boolean {
  return PAIRS.has(a + b);
}
