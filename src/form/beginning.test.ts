import { describe, expect, test } from 'vitest';
import { answers, beginning, isOffered } from './beginning.ts';
import type { KindName } from './kinds.ts';
import { sheetOf } from './sheet.ts';

const opties = (collectie: string) => (collectie === 'regios' ? ([['twente', 'Twente']] as const) : collectie === 'praktijken' ? ([['a', 'De proef']] as const) : []);
const sheet = (soort: KindName) => sheetOf(soort, { opties, gemeenten: [], vragen: {} });
const vandaag = '2026-11-26';
const over = { vragen: ['Wat kostte het?'], partij: { naam: 'gemeente Oss', regio: 'twente' } };

describe('what a new entry begins with', () => {
  test('a practice from a region: concept, today, own report, that region', () => {
    expect(beginning(sheet('praktijk'), { vandaag, regio: 'twente' })).toEqual({ status: 'concept', gepubliceerd: vandaag, herzien: vandaag, bronnen: [{ bron: 'eigen-opgave' }], regios: ['twente'] });
  });

  test('a visit: from the party of the practice, to the region of the visitor', () => {
    expect(beginning(sheet('uitwisseling'), { vandaag, praktijk: 'a', over, regio: 'twente', stap: 'werkbezoek' })).toEqual({
      status: 'concept',
      soort: 'werkbezoek',
      van: { naam: 'gemeente Oss', regio: 'twente', praktijk: 'a' },
      naar: { naam: 'Twente', regio: 'twente' },
      praktijk: 'a',
      bron: { vorm: '1', waarde: { datum: '2026-11' } },
    });
  });

  test('without what is known of the practice, the practice alone', () => {
    expect(beginning(sheet('uitwisseling'), { vandaag, praktijk: 'a' })).toMatchObject({ van: { praktijk: 'a' }, praktijk: 'a' });
  });

  test('a question is open, of this month, by the region that asks', () => {
    expect(beginning(sheet('leervraag'), { vandaag, regio: 'twente', praktijk: 'a' })).toMatchObject({ stand: 'open', gesteld: '2026-11', praktijken: ['a'], vrager: { naam: 'Twente', regio: 'twente' } });
  });

  test.each(['onzin', 'toString', '__proto__', 'twente '])('a region or kind that is not offered is left out: %s', (odd) => {
    const found = beginning(sheet('uitwisseling'), { vandaag, regio: odd, stap: odd });
    expect(['soort', 'van', 'naar'].filter((k) => Object.hasOwn(found, k))).toEqual([]);
  });
});

test('an answer has an item for every open question', () => {
  expect(answers(['Wie?', 'Wat?'], vandaag)).toEqual({ antwoorden: ['Wie?', 'Wat?'].map((vraag) => ({ vraag, datum: '2026-11', bron: { vorm: '1', waarde: { datum: '2026-11' } } })) });
});

test('what is offered is known by its id', () => {
  expect([isOffered(sheet('praktijk'), 'regios', 'twente'), isOffered(sheet('praktijk'), 'regios', 'Twente'), isOffered(sheet('praktijk'), 'weg', 'twente'), isOffered(sheet('praktijk'), 'regios', undefined)]).toEqual([true, false, false, false]);
});
