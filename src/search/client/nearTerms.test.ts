import { expect, test } from 'vitest';
import { begrip } from '../../schemas/begrip.ts';
import { regio } from '../../schemas/regio.ts';
import { writeVocabulary } from '../language/vocabulary.ts';
import { writeNames } from '../namesFile.ts';
import { nearTerms } from './nearTerms.ts';
import { makeLanguage } from './searchLanguage.ts';

const term = (id: string, name: string, synoniemen: string[] = []) => ({ id, ...begrip.parse({ term: name, uitleg: 'x', herkomst: 'bekend', synoniemen }) });
const region = { id: 'zeeland', ...regio.parse({ naam: 'Zeeland', code: 'AM01', provincies: ['Zeeland'], gemeenten: ['Middelburg', 'Terneuzen'], tegel: { kolom: 1, rij: 1, afgebroken: 'x' } }) };
const terms = [term('statushouder', 'Statushouder', ['vergunninghouder']), term('laagopgeleid', 'Laagopgeleid', ['laaggeschoolden']), term('wiw', 'Wiw-baan', ['basisbaan'])];
const language = makeLanguage(writeVocabulary(new Map([['x', 1]])), writeNames({ begrippen: terms, regios: [region], termen: [] }, 10, {}));
const near = (typed: string) => nearTerms(typed, language).map((t) => `${t.naam} ${t.page}`);

test('what looks like a word of the question, a term under the name that its page has', () => {
  expect(near('statushouder kwantum')).toEqual(['Statushouder begrippen/statushouder']);
  expect(near('laaggeletterden')).toEqual(['Laagopgeleid begrippen/laagopgeleid']);
  expect(near('basisbanen')).toEqual(['Wiw-baan begrippen/wiw']);
  expect(near('middelburch')).toEqual(['Middelburg regios/zeeland']);
});

test('a place that shares some letters is nothing to offer, and short or small words count for nothing', () => {
  expect([near('mantelzorg'), near('skills'), near('wie met'), near('')]).toEqual([[], [], [], []]);
});
