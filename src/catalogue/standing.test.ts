import { expect, test } from 'vitest';
import { eenPraktijk } from './fixtures.ts';
import { standText, standToday } from './standing.ts';
import { standGroup } from './standGroup.ts';

test.each([
  ['idee', 'was een idee in april 2019', 'plan'],
  ['plan', 'was een plan in april 2019', 'plan'],
  ['pilot', 'liep als proef in april 2019', 'proef'],
  ['loopt', 'liep in april 2019', 'liep'],
  ['regulier', 'was gewoon beleid in april 2019', 'liep'],
  ['afgerond', 'was afgerond in april 2019', 'afgerond'],
  ['gestopt', 'was gestopt in april 2019', 'gestopt'],
  ['onbekend', 'stand in april 2019 onbekend', 'onbekend'],
] as const)('%s is told as of then: %s', (fase, told, group) => {
  expect(standText({ fase, peildatum: '2019-04' })).toBe(told);
  expect(standGroup(fase)).toBe(group);
});

test('of today it says that it is unknown, unless it had ended or somebody told', () => {
  const of = (data: object) => standToday(eenPraktijk('a', { stand: { fase: 'loopt', peildatum: '2004' }, ...data }).data);
  expect(of({})).toBe('liep in 2004; nu onbekend');
  expect(of({ toenEnNu: 'In 2010 ging het op in een ander project.' })).toBe('liep in 2004');
  expect(of({ stand: { fase: 'gestopt', peildatum: '2004' } })).toBe('was gestopt in 2004');
  expect(of({ stand: { fase: 'afgerond', peildatum: '2004' } })).toBe('was afgerond in 2004');
});
