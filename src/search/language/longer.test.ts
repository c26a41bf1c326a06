import { expect, it } from 'vitest';
import { endingWords, longerWords } from './longer.ts';

const WORDS = ['regio', 'regionaal', 'regios', 'verkeer', 'verkeerde', 'verkeerskundige', 'verkeerskundigen', 'vriend', 'vriendelijk', 'vriendschap', 'wet', 'wethouder'];

it.each([
  ['verkeer', ['verkeerskundige', 'verkeerskundigen']],
  ['vriend', []],
  ['wet', []],
  ['regio', []],
])('%s', (word, longer) => expect(longerWords(word, WORDS)).toEqual(longer));

const ENDS = ['vacature', 'vacaturebank', 'vacaturebanken', 'overband', 'onderneming', 'werk', 'werkkring', 'werknemer', 'vriend', 'vriendschap'];
const isKnown = (w: string) => ENDS.includes(w);

it.each([
  ['bank', ['vacaturebank']],
  ['kring', ['werkkring']],
  // A particle, a suffix, a beginning that is no word, and a word that is never split
  ['band', []],
  ['schap', []],
  ['neming', []],
  ['nemer', []],
])('op %s eindigt %j', (word, found) => expect(endingWords(word, ENDS, isKnown)).toEqual(found));
