import { expect, test } from 'vitest';
import { measured, plainFacts } from './facts.ts';
import { eenPraktijk, eenUitwisseling } from './fixtures.ts';

const figure = { wat: 'x', eenheid: 'mensen', bron: { bron: 'tno-2004', vindplaats: 'p. 26' } } as const;

test.each([
  ['a known result', { resultaten: [{ ...figure, waarde: 3, soort: 'resultaat' }] }, 'ja'],
  ['a known effect', { resultaten: [{ ...figure, waarde: { min: 1, max: 2 }, soort: 'effect' }] }, 'ja'],
  ['reach alone', { resultaten: [{ ...figure, waarde: 3, soort: 'bereik' }] }, 'onbekend'],
  ['a goal without an outcome', { resultaten: [{ ...figure, waarde: 'onbekend', doel: 5, soort: 'resultaat' }] }, 'onbekend'],
  ['a plan', { stand: { fase: 'plan', peildatum: '2019' } }, 'nee'],
  ['nothing', {}, 'onbekend'],
] as const)('%s: measured is %s', (_, data, expected) => {
  expect(measured(eenPraktijk('a', data as object).data)).toBe(expected);
});

test('the three facts are told side by side, without a sum', () => {
  const twice = [eenUitwisseling('x', { praktijk: 'a' }), eenUitwisseling('y', { praktijk: 'a', soort: 'gestopt' })];
  expect(plainFacts(eenPraktijk('a'), twice)).toEqual({ gemeten: 'onbekend', overgenomen: '2 keer vastgelegd', stand: 'liep in 2004; nu onbekend' });
  expect(plainFacts(eenPraktijk('a'), twice.slice(1)).overgenomen).toBe('1 keer vastgelegd');
  expect(plainFacts(eenPraktijk('b'), twice).overgenomen).toBe('niet vastgelegd');
});
