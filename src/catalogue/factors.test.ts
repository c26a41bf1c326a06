import { expect, test } from 'vitest';
import { elementsOf, factorMatrix, factorsByPart, schemaMatrix, supportOf } from './factors.ts';
import { eenFactor, eenPraktijk } from './fixtures.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 26' };
const praktijken = [
  eenPraktijk('b', { titel: 'B', succesfactoren: [{ factor: 'pilot', sterkte: 'afgeleid', bron }] }),
  eenPraktijk('c', { titel: 'C', succesfactoren: [{ factor: 'pilot', toelichting: 'Klein begin.', bron }, { factor: 'timing', bron }] }),
  eenPraktijk('d', { titel: 'D' }),
];

test('direct support stands before what the editors derived', () => {
  expect(supportOf('pilot', praktijken).map((s) => [s.praktijk.id, s.sterkte])).toEqual([['c', 'direct'], ['b', 'afgeleid']]);
  expect(supportOf('onbekend', praktijken)).toEqual([]);
});

test('factors stand in the parts and order of the source, elements under their theme', () => {
  const factoren = [
    eenFactor('twee', { volgorde: 2 }),
    eenFactor('een', { volgorde: 1 }),
    eenFactor('begin', { onderdeel: 'uitgangspunten' }),
    eenFactor('element', { soort: 'werkzaam-element', onderdeel: undefined, thema: 'matching' }),
  ];
  expect(factorsByPart(factoren).map((p) => [p.onderdeel, p.factoren.map((f) => f.id)])).toEqual([
    ['uitgangspunten', ['begin']], ['voorbereiding', []], ['ontmoeting', []], ['inhoud', ['een', 'twee']], ['uitvoering', []],
  ]);
  expect(elementsOf('matching', factoren).map((f) => f.id)).toEqual(['element']);
  expect(elementsOf('beschut-werk', factoren)).toEqual([]);
});

test('the matrix holds only practices that show one of its factors', () => {
  const matrix = factorMatrix([eenFactor('pilot'), eenFactor('leeg')], praktijken);
  expect(matrix.praktijken.map((p) => p.id)).toEqual(['b', 'c']);
  expect(matrix.rows.map((r) => [r.factor.id, r.cells, r.total])).toEqual([['pilot', ['afgeleid', 'direct'], 2], ['leeg', [undefined, undefined], 0]]);
});

test('the matrix of the source has its factors in order, elements of 2019 left out', () => {
  const succesfactoren = [eenFactor('timing', { onderdeel: 'uitvoering' }), eenFactor('pilot', { onderdeel: 'voorbereiding' }), eenFactor('element', { soort: 'werkzaam-element', onderdeel: undefined, thema: 'matching' })];
  expect(schemaMatrix({ succesfactoren, praktijken }).rows.map((r) => [r.factor.id, r.total])).toEqual([['pilot', 2], ['timing', 1]]);
});
