import { expect, it } from 'vitest';
import { aantallen, past } from './filters.ts';

const leeg = { soort: [], thema: [], regio: [], doelgroep: [], niveau: [] };
const index = {
  soort: new Map([['praktijk', new Set(['a', 'b'])], ['thema', new Set(['c'])]]),
  thema: new Map([['matching', new Set(['a', 'c'])]]),
  regio: new Map(), doelgroep: new Map(), niveau: new Map(),
};

it('binnen een filter is één waarde genoeg, tussen filters moet alles passen', () => {
  expect(past('c', { ...leeg, soort: ['praktijk', 'thema'] }, index)).toBe(true);
  expect(past('b', { ...leeg, soort: ['praktijk'], thema: ['matching'] }, index)).toBe(false);
});

it('telt bij een waarde wat er overblijft als u haar kiest', () => {
  const uit = aantallen(['a', 'b', 'c'], { ...leeg, soort: ['praktijk'] }, index);
  expect(uit.soort).toEqual(new Map([['praktijk', 2], ['thema', 1]]));
  expect(uit.thema).toEqual(new Map([['matching', 1]]));
});
