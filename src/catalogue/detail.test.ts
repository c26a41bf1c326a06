import { expect, test } from 'vitest';
import { DETAIL_NAMES, detailOf } from './detail.ts';
import { eenPraktijk } from './fixtures.ts';

const told = (data: Parameters<typeof eenPraktijk>[1]) => DETAIL_NAMES[detailOf(eenPraktijk('a', data).data)];

test('a list says how little the source tells: a short notice is not yet no more than a title', () => {
  expect(told({ niveau: 'beschrijving' })).toBe('Volledig beschreven');
  expect(told({ niveau: 'signalement' })).toBe('Kort beschreven');
  expect(told({ niveau: 'signalement', alleenTitel: true })).toBe('Alleen de titel bekend');
});

test('a full description is more than a title', () => {
  expect(() => eenPraktijk('a', { niveau: 'beschrijving', alleenTitel: true })).toThrow('Een volledige beschrijving vertelt meer dan een titel.');
});
