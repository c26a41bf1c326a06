import { expect, it } from 'vitest';
import { firstSentence, sentence } from './sentence.ts';

it('makes a sentence of a phrase', () => expect(sentence('liep in 2004')).toBe('Liep in 2004.'));

it.each([
  ['Kan het? Dat weten wij niet.', 'Kan het?'],
  ['Zij kregen o.a. 8.000 euro van de 16.000. Meer niet.', 'Zij kregen o.a. 8.000 euro van de 16.000.'],
  ['Eén loket: dat was het. ‘Gewoon doen’, zei men.', 'Eén loket: dat was het.'],
  ['Geen punt', 'Geen punt'],
])('takes the first sentence of: %s', (text, first) => expect(firstSentence(text)).toBe(first));
