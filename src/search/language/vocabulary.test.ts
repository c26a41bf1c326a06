import { describe, expect, it } from 'vitest';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';

const PAGES = new Map([['werk', 40], ['werkgever', 9], ['baan', 1], ['banen', 3], ['2004', 2], ['maatschappelijkverantwoordondernemen', 1], ['maatschappelijkverantwoordondernemer', 1]]);

describe('vocabulary', () => {
  it('leest terug wat geschreven is', () => {
    const back = readVocabulary(writeVocabulary(PAGES)).weight;
    expect([...back.keys()].sort()).toEqual([...PAGES.keys()].sort());
    expect(back.get('werk')).toBe(1);
    expect(back.get('werkgever')).toBe(1);
    expect(back.get('baan')).toBe(0);
    expect(back.get('banen')).toBe(1);
  });
  it('schrijft hetzelfde, in welke volgorde de woorden ook komen', () => expect(writeVocabulary(new Map([...PAGES].reverse()))).toBe(writeVocabulary(PAGES)));
  it('geeft niets voor niets', () => expect(readVocabulary('').weight.size).toBe(0));
});
