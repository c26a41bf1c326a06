import { describe, expect, it } from 'vitest';
import { koppel } from './koppelen.ts';

const bekend = new Set(['leerwerkplek', 'participatiewet', 'doelgroepenregister', 'werkgeversdienstverlening', 'inwerk', 'meteen', 'opleiding']);
const vorm = (w: string) => (bekend.has(w) ? w : null);
const k = (vraag: string, van = 0) => koppel(vraag.split(' '), van, vorm)?.woord ?? null;

describe('koppel', () => {
  it.each([
    ['leer werk plek', 'leerwerkplek'],
    ['participatie wet', 'participatiewet'],
    ['doelgroep register', 'doelgroepenregister'],
    ['werkgever dienstverlening', 'werkgeversdienstverlening'],
  ])('%s wordt %s', (vraag, woord) => expect(k(vraag)).toBe(woord));

  it('kijkt vanaf de gevraagde plaats', () => {
    expect(k('nieuwe participatie wet', 1)).toBe('participatiewet');
    expect(k('nieuwe participatie wet', 0)).toBeNull();
  });
  it('voegt twee kleine woorden niet samen', () => expect(k('met een verblijfsvergunning')).toBeNull());
  it('voegt een klein woord wel bij een ander', () => expect(k('op leiding')).toBe('opleiding'));
  it.each(['kleine gemeente', 'werk wet', 'wet'])('%s blijft los', (vraag) => expect(k(vraag)).toBeNull());
});
