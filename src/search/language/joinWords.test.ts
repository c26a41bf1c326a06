import { describe, expect, it } from 'vitest';
import { joinWords } from './joinWords.ts';

const known = new Set(['leerwerkplek', 'participatiewet', 'doelgroepenregister', 'werkgeversdienstverlening', 'inwerk', 'meteen', 'opleiding', 'werken', 'vluchtelingen', 'vluchtelingenen']);
const form = (w: string) => (known.has(w) ? w : null);
const joined = (question: string, from = 0) => joinWords(question.split(' '), from, form)?.word ?? null;

describe('joinWords', () => {
  it.each([
    ['leer werk plek', 'leerwerkplek'],
    ['participatie wet', 'participatiewet'],
    ['doelgroep register', 'doelgroepenregister'],
    ['werkgever dienstverlening', 'werkgeversdienstverlening'],
  ])('%s wordt %s', (question, word) => expect(joined(question)).toBe(word));

  it('kijkt vanaf de gevraagde plaats', () => {
    expect(joined('nieuwe participatie wet', 1)).toBe('participatiewet');
    expect(joined('nieuwe participatie wet', 0)).toBeNull();
  });
  it('voegt twee kleine woorden niet samen', () => expect(joined('met een verblijfsvergunning')).toBeNull());
  it.each(['werk en zorg', 'vluchtelingen en werk'])('%s: en is geen uitgang', (question) => expect(joined(question)).toBeNull());
  it('voegt een klein woord wel bij een ander', () => expect(joined('op leiding')).toBe('opleiding'));
  it.each(['kleine gemeente', 'werk wet', 'wet'])('%s blijft los', (question) => expect(joined(question)).toBeNull());
});
