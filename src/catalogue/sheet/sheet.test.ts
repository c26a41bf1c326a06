import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { eenCatalogus, eenFactor, eenPraktijk, eenVerhaal } from '../fixtures.ts';
import { lengthOf, sectionsOf } from './blocks.ts';
import { balanced } from './columns.ts';
import { linesOf } from './paper.ts';
import { hasSheet, praktijkSheet } from './praktijk.ts';
import { verhaalSheet } from './verhaal.ts';

const tree = (text: string) => mdxToMdast(text, { features: { gfm: true } });
const long = (words: number) => Array.from({ length: words }, () => 'woorden').join(' ');
const body = (words: number) => tree(`## Aanpak\n\n${long(words)}\n\n## Wat u kunt overnemen\n\nKort.`);

test('text becomes plain blocks per section, without links that only point on', () => {
  const sections = sectionsOf(tree('Vooraf.\n\n## Aanpak\n\nEen [woord](/begrippen/x/) met *nadruk*. ([Lees meer](/x/))\n\n1. een\n2. twee\n   - drie\n\n| a | b |\n| - | - |\n| c | d |'));
  expect(Object.fromEntries(sections)).toEqual({
    '': [{ soort: 'alinea', tekst: 'Vooraf.' }],
    Aanpak: [
      { soort: 'alinea', tekst: 'Een woord met nadruk.' },
      { soort: 'lijst', genummerd: true, punten: ['een', 'twee', 'drie'] },
      { soort: 'lijst', genummerd: false, punten: ['c: d'] },
    ],
  });
  expect(lengthOf(sections.get('') ?? [])).toBe(7);
});

test('lines follow from the width of words', () => {
  expect(linesOf('kort', 90)).toBe(1);
  expect(linesOf(long(100), 90)).toBeGreaterThan(linesOf(long(100), 180));
});

test('two columns are as even as where they may end', () => {
  const piece = (height: number, end = true) => ({ height, end });
  expect(balanced([piece(10), piece(10), piece(10), piece(10)])).toBe(20);
  expect(balanced([piece(10), piece(10, false), piece(10), piece(10)])).toBe(30);
});

test('a sheet shows what fits and counts the rest', () => {
  const letop = Array.from({ length: 8 }, (_, i) => `${i} ${long(50)}`);
  const sheet = praktijkSheet(eenPraktijk('a', { letop }), body(150), eenCatalogus());
  expect(sheet.letop.length).toBeGreaterThanOrEqual(2);
  expect(sheet.letop.length + sheet.meerLetop).toBe(8);
  expect(sheet.meerLetop).toBeGreaterThan(0);
  expect(sheet.over).toBeUndefined();
});

test('figures that only the page has are counted too', () => {
  const figure = { wat: 'gingen aan het werk', waarde: 5, eenheid: 'mensen', soort: 'resultaat', bron: { bron: 'tno-2004', vindplaats: 'p. 1' } } as const;
  const sheet = praktijkSheet(eenPraktijk('a', { resultaten: Array.from({ length: 6 }, () => figure) }), body(10), eenCatalogus());
  expect([sheet.cijfers.length, sheet.meerCijfers]).toEqual([4, 2]);
});

test('factors that the source names come before those the editors derive', () => {
  const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
  const item = eenPraktijk('a', { succesfactoren: [{ factor: 'x', sterkte: 'afgeleid', bron }, { factor: 'y', bron }] });
  const sheet = praktijkSheet(item, body(10), eenCatalogus({ succesfactoren: [eenFactor('x'), eenFactor('y')] }));
  expect(sheet.factoren.map((f) => f.kop)).toEqual(['y', 'x']);
});

test('a text that does not fit says by how much', () => {
  expect(praktijkSheet(eenPraktijk('a'), body(1000), eenCatalogus()).over).toMatchObject({ regels: expect.any(Number), tekens: expect.any(Number) });
  expect(verhaalSheet(eenVerhaal('a'), tree(long(1000)), eenCatalogus()).over).toMatchObject({ regels: expect.any(Number) });
  expect(verhaalSheet(eenVerhaal('a'), tree(long(100)), eenCatalogus()).over).toBeUndefined();
});

test('only a full description has a sheet', () => {
  expect(hasSheet(eenPraktijk('a'))).toBe(true);
  expect(hasSheet(eenPraktijk('a', { niveau: 'signalement' }))).toBe(false);
});
