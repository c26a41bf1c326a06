import { describe, expect, test } from 'vitest';
import { begrip } from '../schemas/begrip.ts';
import { knownFrom } from './known.ts';
import { makeFile } from './make.ts';

/** The id that a new term gets when entries with these ids, and terms that once had these, are there. */
function idOf(term: string, taken: readonly string[] = [], former: readonly string[] = []): string | undefined {
  const entry = (id: string, vroegereIds: readonly string[] = []) => knownFrom('begrippen', id, begrip.parse({ term: `Woord ${id.length} ${id.at(-1) ?? ''}`, uitleg: 'Uitleg.', herkomst: 'bekend', vroegereIds }));
  const entries = [...taken.map((id) => entry(id)), ...(former.length > 0 ? [entry('nu-anders', former)] : [])];
  return makeFile({ soort: 'begrip', velden: { term, uitleg: 'Een uitleg.', herkomst: 'bekend' }, tekst: undefined }, { entries, runs: new Set() }).file?.id;
}

describe('the id of a new file', () => {
  test('comes from its title, and never is index', () => {
    expect(idOf('Loonwaarde')).toBe('loonwaarde');
    expect(idOf('Index')).toBe('index-2');
  });

  test('gets a number when an entry or an old address has it', () => {
    expect(idOf('Loonwaarde', ['loonwaarde', 'loonwaarde-2'])).toBe('loonwaarde-3');
    expect(idOf('Loonwaarde', [], ['loonwaarde'])).toBe('loonwaarde-2');
  });

  test('stays within the 80 characters of an id, number included', () => {
    const long = 'a'.repeat(80);
    expect(idOf(long)).toBe(long);
    expect(idOf(long, [long])).toBe(`${'a'.repeat(77)}-2`);
  });
});

test('what a new file makes wrong in another is told, with the name of the other', () => {
  const other = knownFrom('begrippen', 'oud', begrip.parse({ term: 'Oud woord', uitleg: 'Uitleg.', herkomst: 'bekend', synoniemen: ['Nieuw woord'] }));
  const { problems } = makeFile({ soort: 'begrip', velden: { term: 'Nieuw woord', uitleg: 'Een uitleg.', herkomst: 'bekend' }, tekst: undefined }, { entries: [other], runs: new Set() });
  expect(problems.map((p) => p.message)).toEqual([expect.stringMatching(/^begrippen\/oud: 'Nieuw woord' staat ook in begrippen\/nieuw-woord/)]);
});
