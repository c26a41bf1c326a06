// Last parts of compounds that Dutch swaps freely: a 'werkplek' is a 'werkplaats' in
// 'werkervaringsplek' and 'werkervaringsplaats'.

const PAIRS: readonly (readonly [string, string])[] = [
  ['plek', 'plaats'],
  ['plekken', 'plaatsen'],
  ['beurs', 'markt'],
  ['beurzen', 'markten'],
];

/** The same compound with a last part that means nearly the same. */
export function otherHeads(word: string): string[] {
  return PAIRS.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]).flatMap(([from = '', to = '']) => (word.endsWith(from) && word.length >= from.length + 4 ? [word.slice(0, -from.length) + to] : []));
}
