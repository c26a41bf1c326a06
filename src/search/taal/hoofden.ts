// Last parts of compounds that Dutch swaps freely: a 'werkplek' is a 'werkplaats' in
// 'werkervaringsplek' and 'werkervaringsplaats'.

const PAREN: readonly (readonly [string, string])[] = [
  ['plek', 'plaats'],
  ['plekken', 'plaatsen'],
  ['beurs', 'markt'],
  ['beurzen', 'markten'],
];

/** The same compound with a last part that means nearly the same. */
export function andereHoofden(woord: string): string[] {
  return PAREN.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]).flatMap(([van = '', naar = '']) => (woord.endsWith(van) && woord.length >= van.length + 4 ? [woord.slice(0, -van.length) + naar] : []));
}
