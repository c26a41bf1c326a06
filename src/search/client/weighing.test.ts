import { describe, expect, it } from 'vitest';
import type { PageRow } from '../pageRows.ts';
import type { RawHit } from './engine.ts';
import { isBroad, mean, nearby, rarity, says, strength, sum, WEIGHING as w, worth } from './weighing.ts';

const hit = (words: number[], ...fields: string[]): RawHit => ({ id: 'x', score: 1, words, ...(fields.length > 0 ? { matchedMetaFields: fields } : {}), data: () => Promise.reject(new Error('not asked')) });
const page = (soort: string, niveau = '', length = 400): PageRow => ({ id: 'x', jaar: 0, page: '', values: { soort: [soort], thema: [], regio: [], doelgroep: [], niveau: niveau ? [niveau] : [] }, size: { title: 4, core: 2, summary: 20, words: length } });

describe('strength', () => {
  const at = (...words: number[]) => strength(hit(words), page('praktijk'), w);
  it('sets the title above the summary, and that above the text', () => {
    expect(at(3)).toBeGreaterThan(at(4));
    expect(at(23)).toBeGreaterThan(at(24));
  });
  it('counts every further mention less', () => {
    expect(at(50, 60)).toBeGreaterThan(at(50));
    expect(at(50, 60) - at(50)).toBeGreaterThan(at(50, 60, 70) - at(50, 60));
  });
  it('sets the place of a page above a mention of that place', () => expect(strength(hit([], 'plaatsen'), page('praktijk'), w)).toBeGreaterThan(at(100)));
  it('sets another name of what is mentioned below every mention', () => expect(strength(hit([], 'synoniemen'), page('praktijk'), w)).toBeLessThan(at(100)));
});

describe('says', () => {
  it('is in the text or among the names of the page', () => expect([hit([9]), hit([], 'namen'), hit([], 'plaatsen', 'synoniemen')].map(says)).toEqual([true, true, true]));
  it('is not the other name of something mentioned', () => expect([hit([], 'synoniemen'), hit([], 'woorden'), hit([])].map(says)).toEqual([false, false, false]));
});

describe('worth', () => {
  it('sets a full description above a short one, and that above an effective element', () => {
    const [full, short, element] = [page('praktijk', 'beschrijving', 1000), page('praktijk', 'signalement', 250), page('werkzaam-element', '', 180)].map((p) => worth(p, w));
    expect(full).toBeGreaterThan(short ?? 0);
    expect(short).toBeGreaterThan(element ?? 0);
  });
  it('sets a theme above a practice of the same length, and a term below', () => {
    expect(worth(page('thema'), w)).toBeGreaterThan(worth(page('praktijk'), w));
    expect(worth(page('begrip'), w)).toBeLessThan(worth(page('praktijk'), w));
  });
});

describe('a page about everything', () => {
  it('is a register or a source, no practice', () => expect([page('pagina'), page('bron'), page('praktijk'), undefined].map(isBroad)).toEqual([true, true, false, false]));
  it.each([
    [[[10], [40, 500]], true],
    [[[40, 500], [10]], true],
    [[[10], [80]], false],
    // Each pair is near, the three are not
    [[[10], [60], [110]], false],
    [[[10], []], true],
    [[[], []], true],
  ])('words at %j stand together: %s', (places, together) => expect(nearby(places, 60)).toBe(together));
});

describe('counting together', () => {
  it('makes what few pages have weigh more', () => expect(rarity(3, 400)).toBeGreaterThan(rarity(200, 400)));
  it('adds further finds little by little', () => expect(sum([1, 3, 2], 0.1)).toBeCloseTo(3 + 0.2 + 0.01));
  it('prefers some of each to much of one', () => {
    expect(mean([2, 2], [1, 1], 0.5)).toBeCloseTo(2);
    expect(mean([4, 0], [1, 1], 0.5)).toBeCloseTo(1);
  });
  it('lets the rare part of a question decide', () => expect(mean([4, 0], [3, 1], 0.5)).toBeGreaterThan(mean([0, 4], [3, 1], 0.5)));
});
