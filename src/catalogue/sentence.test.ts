import { expect, test } from 'vitest';
import { firstSentence, sentence } from './sentence.ts';

test('a phrase gets a capital and a full stop', () => {
  expect(sentence('liep in 2004')).toBe('Liep in 2004.');
  expect(sentence('één keer')).toBe('Één keer.');
});

test.each([
  ['Kan het? Dat weten wij niet.', 'Kan het?'],
  ['Zij kregen o.a. 8.000 euro van de 16.000. Meer niet.', 'Zij kregen o.a. 8.000 euro van de 16.000.'],
  ['Eén loket: dat was het. ‘Gewoon doen’, zei men.', 'Eén loket: dat was het.'],
  ['Geen punt', 'Geen punt'],
])('the first sentence of: %s', (text, first) => expect(firstSentence(text)).toBe(first));
