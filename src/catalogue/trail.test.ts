import { expect, test } from 'vitest';
import { eenUitwisseling } from './fixtures.ts';
import { newestFirst, originOf, takenOverCount, trailOf } from './trail.ts';

const steps = [
  eenUitwisseling('later', { praktijk: 'a', datum: '2010', soort: 'werkbezoek' }),
  eenUitwisseling('eerder', { van: { naam: 'A', praktijk: 'a' }, datum: { omstreeks: 'rond 2005', sorteer: 2005 } }),
  eenUitwisseling('naar', { naar: { naam: 'A', praktijk: 'a' }, datum: '2001' }),
  eenUitwisseling('ander', { praktijk: 'b', datum: '2010' }),
];

test('a trail holds what a practice gave and what it took, oldest first', () => {
  expect(trailOf('a', steps).map((u) => u.id)).toEqual(['naar', 'eerder', 'later']);
  expect(trailOf('z', steps)).toEqual([]);
});

test('all steps newest first; on one day by id, backwards', () => {
  expect(newestFirst(steps).map((u) => u.id)).toEqual(['later', 'ander', 'eerder', 'naar']);
});

test('what was learned from is what the record names, else the practice of the party', () => {
  expect(originOf(eenUitwisseling('x', { praktijk: 'a', van: { naam: 'B', praktijk: 'b' } }).data)).toBe('a');
  expect(originOf(eenUitwisseling('x', { van: { naam: 'B', praktijk: 'b' } }).data)).toBe('b');
  expect(originOf(eenUitwisseling('x').data)).toBeUndefined();
});

test('only taking over counts as taken over: whole, in part, changed, or stopped again', () => {
  const one = (soort: Parameters<typeof eenUitwisseling>[1]) => takenOverCount('a', [eenUitwisseling('x', { praktijk: 'a', ...soort })]);
  const kinds = ['overgenomen', 'deels-overgenomen', 'aangepast', 'gestopt', 'werkbezoek', 'belangstelling', 'gezamenlijk-ontwikkeld', 'vervolg'] as const;
  expect(kinds.map((soort) => one({ soort }))).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  expect(takenOverCount('a', steps)).toBe(1);
});
