import { describe, expect, test } from 'vitest';
import { countsFor, facetsOf, fits, readChoice, sizeClass, whatToDrop, withDefaultLevel, writeChoice } from './facets.ts';
import { eenPraktijk } from './fixtures.ts';

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
    expect(readChoice(params, items)).toEqual({ thema: ['matching'], regio: ['twente', 'zeeland'] });
  });

  test.each(['thema=<script>', 'thema=', 'vreemd=1', 'thema=__proto__', 'regio=%00', 'thema=matchin', 'niveau=alle'])('ignores %s', (query) => {
    expect(readChoice(new URLSearchParams(query), items)).toEqual({});
  });
});
