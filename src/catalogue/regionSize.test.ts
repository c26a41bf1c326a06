import { expect, test } from 'vitest';
import { leeg, noord, west, zuid } from './regions.fixtures.ts';
import { alike, sizeRatio, sizeReason } from './regionSize.ts';

test('regions are about as large from three quarters on, whichever is the larger', () => {
  expect([sizeRatio(noord, zuid), sizeRatio(zuid, noord), sizeRatio(noord, leeg)]).toEqual([0.8, 0.8, 1]);
  expect([alike(noord, zuid), alike(zuid, noord), alike(noord, west)]).toEqual([true, true, false]);
});

test('the reason names both numbers, or the one they share', () => {
  expect(sizeReason(noord, leeg)).toBe('evenveel gemeenten (10)');
  expect(sizeReason(zuid, noord)).toBe('ongeveer evenveel gemeenten (8 en 10)');
});
