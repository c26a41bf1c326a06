import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenRegio } from './fixtures.ts';
import { lookAlikes } from './lookAlikes.ts';
import { c, leeg, noord, praktijken } from './regions.fixtures.ts';

describe('look-alike regions', () => {
  test('rare things in common come first, each with its reasons', () => {
    expect(lookAlikes(noord, c).map((g) => [g.regio.id, g.redenen])).toEqual([
      ['west', ['ook voor jongeren en mensen in de bijstand', 'ook in bouw']],
      ['zuid', ['ook voor mensen in de bijstand', 'ook over matching', 'ongeveer evenveel gemeenten (10 en 8)']],
    ]);
  });

  test('a region without entries is compared by province and size, with regions that have something to show', () => {
    expect(lookAlikes(leeg, c).map((g) => [g.regio.id, g.redenen])).toEqual([['zuid', ['ook in Zeeland', 'ongeveer evenveel gemeenten (10 en 8)']], ['noord', ['evenveel gemeenten (10)']]]);
  });

  test('what few regions have weighs more, and a region that has much of everything less', () => {
    const regios = ['hier', 'a', 'b', 'c', 'd'].map((id) => eenRegio(id));
    const own = eenPraktijk('own', { regios: ['hier'], doelgroepen: ['jongeren'], sectoren: ['bouw'] });
    const found = (...others: [regio: string, data: object][]) => lookAlikes(regios[0]!, eenCatalogus({ regios, praktijken: [own, ...others.map(([regio, data], i) => eenPraktijk(`p${i}`, { regios: [regio], ...data }))] })).map((g) => g.regio.id);
    expect(found(['a', { doelgroepen: ['jongeren'] }], ['b', { doelgroepen: ['jongeren'] }], ['c', { sectoren: ['bouw'] }])).toEqual(['c', 'a', 'b']);
    expect(found(['a', { sectoren: ['bouw'] }], ['a', { sectoren: ['zorg'] }], ['d', { sectoren: ['bouw'] }])).toEqual(['d', 'a']);
  });

  test('size alone makes no likeness where more is known', () => {
    const other = { ...c, praktijken: [praktijken[0]!, eenPraktijk('d', { regios: ['zuid'] })] };
    expect(lookAlikes(noord, other)).toEqual([]);
  });
});
