import { describe, expect, test } from 'vitest';
import { facetsOf } from './facetValues.ts';
import { countsFor, fits, readChoice, sizeClass, whatToDrop, withDefaultLevel, writeChoice } from './facets.ts';
import { eenPraktijk, eenUitwisseling } from './fixtures.ts';

const items = [
  facetsOf(eenPraktijk('a', { themas: ['matching'], regios: ['twente'], inwoners: 24999 })),
  facetsOf(eenPraktijk('b', { themas: ['matching', 'beschut-werk'], regios: ['zeeland'], inwoners: 100000 })),
  facetsOf(eenPraktijk('c', { themas: ['beschut-werk'], niveau: 'signalement', stand: { fase: 'pilot', peildatum: '2019' } })),
];

test('size classes meet without gap or overlap', () => {
  expect([24_999, 25_000, 49_999, 50_000, 99_999, 100_000, undefined].map(sizeClass)).toEqual([
    'tot-25000', '25000-50000', '25000-50000', '50000-100000', '50000-100000', 'meer-dan-100000', 'onbekend',
  ]);
});

test('the three plain facts and the judgement of the source are values of their own', () => {
  const taken = [eenUitwisseling('x', { praktijk: 'a', soort: 'aangepast' }), eenUitwisseling('y', { praktijk: 'b', soort: 'werkbezoek' })];
  const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
  const stopped = facetsOf(eenPraktijk('a', { stand: { fase: 'gestopt', peildatum: '2004' }, oordeel: { waarde: 'werkte-niet', bron } }), taken);
  expect(stopped).toMatchObject({ stand: ['gestopt'], oordeel: ['werkte-niet'], overgenomen: ['vastgelegd'], gemeten: ['onbekend'] });
  const measured = facetsOf(eenPraktijk('b', { resultaten: [{ wat: 'geplaatst', waarde: 3, eenheid: 'mensen', soort: 'resultaat', bron }] }), taken);
  expect(measured).toMatchObject({ overgenomen: ['niet-vastgelegd'], gemeten: ['ja'], oordeel: ['onbekend'] });
  expect(facetsOf(eenPraktijk('c', { stand: { fase: 'plan', peildatum: '2019' } })).gemeten).toEqual(['nee']);
});

describe('choosing', () => {
  test('values of one facet widen, facets together narrow', () => {
    const matching = (choice: object) => items.filter((i) => fits(i, choice)).map((i) => i.id);
    expect(matching({ thema: ['matching', 'beschut-werk'] })).toEqual(['a', 'b', 'c']);
    expect(matching({ thema: ['matching'], regio: ['zeeland'] })).toEqual(['b']);
    expect(matching({})).toEqual(['a', 'b', 'c']);
  });

  test('short ones wait until a level is chosen', () => {
    expect(withDefaultLevel({})).toEqual({ niveau: ['beschrijving'] });
    expect(withDefaultLevel({ niveau: ['signalement'] })).toEqual({ niveau: ['signalement'] });
  });

  test('counts keep the other facets and leave out their own', () => {
    expect([...countsFor('thema', items, { thema: ['matching'], regio: ['zeeland'] })]).toEqual([['matching', 1], ['beschut-werk', 1]]);
  });

  test('what to drop names only what helps, best first', () => {
    expect(whatToDrop(items, { thema: ['beschut-werk'], regio: ['twente'], grootte: ['tot-25000'] })).toEqual([{ facet: 'thema', count: 1 }]);
    expect(whatToDrop(items, { thema: ['beschut-werk'], regio: ['twente'] })).toEqual([{ facet: 'regio', count: 2 }, { facet: 'thema', count: 1 }]);
  });
});

describe('a choice in the address', () => {
  test('is written in one order and read back the same', () => {
    const params = writeChoice({ regio: ['zeeland', 'twente'], thema: ['matching'] });
    expect(params.toString()).toBe('thema=matching&regio=twente&regio=zeeland');
    expect(readChoice(params, items)).toEqual({ keuze: { thema: ['matching'], regio: ['twente', 'zeeland'] }, geweigerd: 0 });
  });

  test('a value of a closed list may be chosen while no practice has it', () => {
    expect(readChoice(new URLSearchParams('oordeel=werkte-niet&stand=gestopt&gemeten=nee&overgenomen=vastgelegd'), items)).toEqual({ keuze: { stand: ['gestopt'], gemeten: ['nee'], overgenomen: ['vastgelegd'], oordeel: ['werkte-niet'] }, geweigerd: 0 });
  });

  test.each(['oordeel=toString', 'oordeel=__proto__', 'gemeten=misschien', 'overgenomen=3', 'stand=%00', 'gemeten=<b>', 'thema=<script>', 'thema=__proto__', 'regio=%00', 'thema=matchin', 'niveau=alle'])('refuses %s', (query) => {
    expect(readChoice(new URLSearchParams(query), items)).toEqual({ keuze: {}, geweigerd: 1 });
  });

  test.each(['thema=', 'vreemd=1', '__proto__=x', ''])('passes over %s', (query) => {
    expect(readChoice(new URLSearchParams(query), items)).toEqual({ keuze: {}, geweigerd: 0 });
  });
});
