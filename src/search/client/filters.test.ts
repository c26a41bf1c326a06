import { expect, it } from 'vitest';
import { countValues, fits } from './filters.ts';

const none = { soort: [], thema: [], regio: [], doelgroep: [], niveau: [] };
const index = {
  soort: new Map([['praktijk', new Set(['a', 'b'])], ['thema', new Set(['c'])]]),
  thema: new Map([['matching', new Set(['a', 'c'])]]),
  regio: new Map(), doelgroep: new Map(), niveau: new Map(),
};

it('binnen een filter is één waarde genoeg, tussen filters moet alles passen', () => {
  expect(fits('c', { ...none, soort: ['praktijk', 'thema'] }, index)).toBe(true);
  expect(fits('b', { ...none, soort: ['praktijk'], thema: ['matching'] }, index)).toBe(false);
});

it('telt bij een waarde wat er overblijft als u haar kiest', () => {
  const out = countValues(['a', 'b', 'c'], { ...none, soort: ['praktijk'] }, index);
  expect(out.soort).toEqual(new Map([['praktijk', 2], ['thema', 1]]));
  expect(out.thema).toEqual(new Map([['matching', 1]]));
});
