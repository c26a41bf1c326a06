import { expect, test } from 'vitest';
import { eenBegrip } from './fixtures.ts';
import { termsIn } from './glossary.ts';

const begrippen = [
  eenBegrip('wet', { term: 'wet' }),
  eenBegrip('wia', { term: 'WIA' }),
  eenBegrip('sroi', { term: 'SROI', synoniemen: ['social return'] }),
  eenBegrip('c', { term: 'c++ (taal)' }),
];
const found = (text: string, max?: number) => termsIn(text, begrippen, max).map((b) => b.id);

test('terms are whole words, in the order of the text', () => {
  expect(found('Bij Social return en de wet')).toEqual(['sroi', 'wet']);
  expect(found('De wethouder en de wet-houder')).toEqual([]);
});

test('capitals matter for abbreviations only', () => {
  expect(found('de WIA')).toEqual(['wia']);
  expect(found('dat wia')).toEqual([]);
  expect(found('Wet')).toEqual(['wet']);
});

test('signs in a term are plain text, and the number of terms is limited', () => {
  expect(found('in c++ (taal)')).toEqual(['c']);
  expect(found('wet WIA SROI', 2)).toEqual(['wet', 'wia']);
});
