// The questions of the real collection: they must read well for every practice, not only for made-up ones.
import { describe, expect, test } from 'vitest';
import { MAX_VRAGEN, questionsFor } from '../src/catalogue/questions.ts';
import { realCatalogue } from './realCatalogue.ts';

describe('the questions of every practice', () => {
  test.each(realCatalogue.praktijken)('$id', (item) => {
    const vragen = questionsFor(item, realCatalogue).map((v) => v.vraag);
    expect(vragen.length).toBeGreaterThan(3);
    expect(vragen.length).toBeLessThanOrEqual(MAX_VRAGEN);
    expect(new Set(vragen).size).toBe(vragen.length);
    expect(vragen.filter((v) => !/^[\p{Lu}\d‘€].*\?$/u.test(v) || /undefined|onbekend|\.\.|\s{2}|,\?/.test(v))).toEqual([]);
  });
});
