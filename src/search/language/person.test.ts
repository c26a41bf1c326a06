import { expect, it } from 'vitest';
import { baseOfPerson } from './person.ts';

const known = (w: string) => ['wajong', 'ww', 'wao', 'werk', 'wet', 'bedrijf'].includes(w);

it.each([['wajongers', 'wajong'], ['wajonger', 'wajong'], ['wwer', 'ww']])('%s is iemand met %s', (word, base) => expect(baseOfPerson(word, known)).toBe(base));
it.each(['wajong', 'register', 'wethouder', 'ander', 'onbekenders'])('%s is geen persoon bij een regeling', (word) => expect(baseOfPerson(word, known)).toBeNull());
