import { describe, expect, test } from 'vitest';
import { facetsOf } from './facetValues.ts';
import { eenPraktijk } from './fixtures.ts';
import { readList, writeList } from './listState.ts';
import { inOrder } from './listOrder.ts';

const items = [facetsOf(eenPraktijk('a', { themas: ['matching'], regios: ['twente'] })), facetsOf(eenPraktijk('b', { themas: ['beschut-werk'] }))];
const known = { regio: new Set(['twente']), doelgroep: new Set(['jongeren']), sector: new Set(['bouw']) };
const read = (query: string) => readList(new URLSearchParams(query), items, known);
const open = { keuze: {}, wij: {}, sorteer: 'nieuwste', weergave: 'lijst' } as const;

describe('the list of practices in the address', () => {
  test('is written in one order, with its version, and read back the same', () => {
    const stand = { keuze: { thema: ['matching'] }, wij: { regio: 'twente' }, sorteer: 'past', weergave: 'tabel' } as const;
    const params = writeList({ ...stand, keuze: { thema: ['matching'] } });
    expect(params.toString()).toBe('v=1&thema=matching&sorteer=past&weergave=tabel&wij-regio=twente');
    expect(readList(params, items, known)).toEqual({ stand, geweigerd: 0, nieuwer: false });
  });

  test('as it opens it needs no address, and an address without version is of today', () => {
    expect(writeList(open).toString()).toBe('');
    expect(read('thema=matching').stand.keuze).toEqual({ thema: ['matching'] });
  });

  test('to sort by fit needs a situation', () => {
    expect(read('sorteer=past')).toEqual({ stand: open, geweigerd: 0, nieuwer: false });
    expect(writeList({ ...open, sorteer: 'past' }).toString()).toBe('');
  });

  test('what is refused is counted over all fields; a later version is told', () => {
    expect(read('v=7&thema=x&thema=matching&wij-regio=y&sorteer=z&sorteer=titel&weergave=lijst&weergave=tabel')).toEqual({ stand: { ...open, keuze: { thema: ['matching'] }, sorteer: 'titel' }, geweigerd: 4, nieuwer: true });
  });

  test.each([
    'v=0', 'v=-1', 'v=1.5', 'v=<script>alert(1)</script>', 'v=%00', 'v=9999999999', 'sorteer=Nieuwste', 'sorteer=constructor', 'sorteer=__proto__', 'sorteer=<img src=x onerror=alert(1)>', 'sorteer=%E2%80%AEtitel', 'sorteer=javascript:alert(1)', 'weergave=kaart', 'weergave=toString', 'weergave=%0A',
    'thema=<script>alert(1)</script>', 'thema=MATCHING', 'thema=matching%20', 'thema=matching,beschut-werk', 'regio=//kwaad.nl', 'regio=../twente', 'doelgroep="><svg onload=alert(1)>', "sector='", 'instrument=%FF', 'grootte=1e9', 'stand=valueOf', 'niveau=alle', 'gemeten=0', 'overgenomen=null', 'oordeel=undefined', 'wij-regio=Twente', 'wij-grootte=onbekend', 'wij-doelgroep=<b>', 'wij-sector=%2e%2e',
  ])('refuses %s', (query) => {
    expect(read(query)).toEqual({ stand: open, geweigerd: 1, nieuwer: false });
  });

  test.each(['', '?', '&&', 'x=1', '__proto__=x', 'constructor=x', 'utm_source=y', 'thema=', 'v=', 'v=1', '%', '=', 'Thema=matching'])('passes over %s', (query) => {
    expect(read(query)).toEqual({ stand: open, geweigerd: 0, nieuwer: false });
  });
});

describe('the order of the list', () => {
  const row = (titel: string, jaar: number, plaats: string, data = {}) => ({ titel, jaar, plaats, facetten: facetsOf(eenPraktijk(titel, data)) });
  const rows = [row('b', 2004, 'Oss'), row('a', 2004, 'Best'), row('c', 2019, 'Ede', { regios: ['twente'] }), row('kort', 2020, 'Aa', { niveau: 'signalement', doelgroepen: ['jongeren'] })];
  const titles = (by: Parameters<typeof inOrder>[1], wij = {}) => inOrder(rows, by, wij).map((r) => r.titel).join(' ');

  test('full descriptions first, ties by title', () => {
    expect(titles('nieuwste')).toBe('c a b kort');
    expect(titles('oudste')).toBe('a b c kort');
    expect(titles('titel')).toBe('a b c kort');
    expect(titles('plaats')).toBe('a c b kort');
  });

  test('by fit, what fits goes first, short or not', () => {
    expect(titles('past', { regio: 'twente', doelgroep: 'jongeren' })).toBe('kort c a b');
    // Of those that fit as well, the short ones come last, however new
    expect(titles('past', { regio: 'twente' })).toBe('c a b kort');
  });
});
