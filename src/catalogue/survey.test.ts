import { expect, test } from 'vitest';
import { eenCatalogus, eenCijfer } from './fixtures.ts';
import { baseText, surveyFigures, surveyText } from './survey.ts';

test.each([
  [{ waarde: 80, nauwkeurigheid: 'circa', eenheid: '%' }, 'circa 80%'],
  [{ waarde: { min: 1, max: 20 }, eenheid: 'regio’s' }, '1 tot 20 regio’s'],
  [{ waarde: 7.4, eenheid: 'cijfer' }, '7,4'],
  [{ waarde: 72, van: 86, eenheid: 'verhalen' }, '72 van 86 verhalen'],
  [{ waarde: 8500, nauwkeurigheid: 'hoogstens', eenheid: 'euro per jaar' }, 'hoogstens 8.500 euro per jaar'],
] as const)('%j reads: %s', (data, text) => expect(surveyText(eenCijfer('x', data).data)).toBe(text));

test('a base is told with its number, where that is known', () => {
  expect([baseText({ wie: 'projecten', aantal: 1234 }), baseText({ wie: 'mensen', aantal: 'onbekend' }), baseText(undefined)]).toEqual(['projecten (1.234)', 'mensen', undefined]);
});

test('the figures of one source, with their place', () => {
  const c = eenCatalogus({ cijfers: [eenCijfer('een', { wat: 'projecten met bezoek', waarde: 16, van: 37, eenheid: 'projecten', jaar: '2019-05', basis: { wie: 'projecten', aantal: 37 }, letop: 'Zelf geteld.', bron: { bron: 'wijchen-2017', vindplaats: 'p. 2' } }), eenCijfer('ander', { bron: { bron: 'tno-2004', vindplaats: 'p. 1' } })] });
  expect(surveyFigures('wijchen-2017', c)).toEqual([{ id: 'een', wat: 'Projecten met bezoek', tekst: '16 van 37 projecten', onder: 'Mei 2019; onder projecten (37); p. 2.', letop: 'Zelf geteld.' }]);
  expect(surveyFigures('geen', c)).toEqual([]);
});
