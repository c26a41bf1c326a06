import { expect, it } from 'vitest';
import { longerWords } from './longer.ts';

const WORDS = ['regio', 'regionaal', 'regios', 'verkeer', 'verkeerde', 'verkeerskundige', 'verkeerskundigen', 'vriend', 'vriendelijk', 'vriendschap', 'wet', 'wethouder'];

it.each([
  ['verkeer', ['verkeerskundige', 'verkeerskundigen']],
  ['vriend', []],
  ['wet', []],
  ['regio', []],
])('%s', (word, longer) => expect(longerWords(word, WORDS)).toEqual(longer));
