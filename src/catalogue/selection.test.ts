import { describe, expect, test } from 'vitest';
import { entryAt, isChosen, MAX, move, readSelection, sameSelection, selectionText, toggle, writeSelection } from './selection.ts';

const read = (query: string) => readSelection(new URLSearchParams(query));

describe('a selection in the address', () => {
  test('keeps the order of collecting, across kinds, and reads back the same', () => {
    const { keuzes } = read('v=1&p=b&w=een-a4&p=a');
    expect(keuzes).toEqual([{ soort: 'p', id: 'b' }, { soort: 'w', id: 'een-a4' }, { soort: 'p', id: 'a' }]);
    expect(writeSelection(keuzes).toString()).toBe('v=1&p=b&w=een-a4&p=a');
  });

  test('doubles fall away without a word; a later version is told', () => {
    expect(read('p=a&p=a')).toEqual({ keuzes: [{ soort: 'p', id: 'a' }], geweigerd: 0, nieuwer: false });
    expect(read('v=2&p=a').nieuwer).toBe(true);
    expect(read('v=2&p=a').keuzes).toHaveLength(1);
  });

  test('past the limit entries are refused and counted', () => {
    const many = Array.from({ length: MAX + 3 }, (_, i) => `p=x${i}`).join('&');
    expect(read(many).keuzes).toHaveLength(MAX);
    expect(read(many).geweigerd).toBe(3);
  });

  const HOSTILE = [
    'p=', 'p=%20', 'p=A', 'p=a_b', 'p=a--b', 'p=-a', 'p=a-', 'p=../x', 'p=..%2Fx', 'p=%2Fetc', 'p=a/b', 'p=a%00', 'p=%E2%80%AEa', 'p=<script>alert(1)</script>',
    'p=%3Cimg%20src=x%20onerror=alert(1)%3E', 'p=javascript:alert(1)', 'p=data:text/html,x', 'p=//kwaad.nl', 'p=https://kwaad.nl', 'p=a?b', 'p=a%23b', 'p=a%26p', 'p=%FF', 'p=%',
    `p=${'a'.repeat(81)}`, 'p=é', 'p=ａ', 'p=a.b', 'p=a,b', 'p=[a]', 'p={a}', 'p=$a', 'p=`a`', 'p="a"', "p='a'", 'p=a;b', 'p=a|b', 'p=a\\b', 'w=<b>', 'f=%0A', 'h=%09a',
  ];
  test.each(HOSTILE)('refuses %s', (query) => {
    expect(read(query)).toEqual({ keuzes: [], geweigerd: 1, nieuwer: false });
  });

  test('a version that is no number is refused', () => {
    expect(read('v=<script>&p=a')).toEqual({ keuzes: [{ soort: 'p', id: 'a' }], geweigerd: 1, nieuwer: false });
  });

  test('a way of seeing that there is not is refused', () => {
    expect(read('p=a&weergave=kaart')).toEqual({ keuzes: [{ soort: 'p', id: 'a' }], geweigerd: 1, nieuwer: false });
  });

  test.each(['x=a', '__proto__=a', 'constructor=a', 'v=', 'weergave=naast', ''])('passes over %s', (query) => {
    expect(read(query)).toEqual({ keuzes: [], geweigerd: 0, nieuwer: false });
  });
});

describe('collecting', () => {
  const a = { soort: 'p', id: 'a' } as const;
  const b = { soort: 'p', id: 'b' } as const;

  test('a second press takes it out; the same id of another kind is another entry', () => {
    expect(toggle([a], b)).toEqual([a, b]);
    expect(toggle([a, b], a)).toEqual([b]);
    expect(isChosen([a], { soort: 'w', id: 'a' })).toBe(false);
  });

  test('two selections are the same in whatever order', () => {
    expect(sameSelection([a, b], [b, a])).toBe(true);
    expect(sameSelection([a], [a, b])).toBe(false);
    expect(sameSelection([a], [b])).toBe(false);
  });

  test('moving stops at the ends', () => {
    expect(move([a, b], b, -1)).toEqual([b, a]);
    expect(move([a, b], a, -1)).toEqual([a, b]);
    expect(move([a, b], b, 1)).toEqual([a, b]);
  });
});

describe('a page as an entry', () => {
  test.each([
    ['/praktijken/tilburg/', { soort: 'p', id: 'tilburg' }],
    ['/praktijkplein/werkwijzen/een-a4/', { soort: 'w', id: 'een-a4' }],
    ['/regios/twente/', { soort: 'r', id: 'twente' }],
  ])('%s can be collected', (pathname, keuze) => {
    expect(entryAt(pathname)).toEqual(keuze);
  });

  test.each(['/praktijken/', '/praktijken/tilburg/a4/', '/bronnen/tno-2004/', '/praktijken/--/', '/leren/', '/', 'x', '/praktijken/tilburg.json'])('%s cannot', (pathname) => {
    expect(entryAt(pathname)).toBeUndefined();
  });
});

test('the page says what there is and what was left out', () => {
  expect(selectionText(0, 0, false)).toBe('Uw selectie is leeg.');
  expect(selectionText(1, 1, false)).toBe('1 pagina in uw selectie. Eén onderdeel van dit adres bestaat niet (meer) en is weggelaten.');
  expect(selectionText(3, 2, true)).toBe('3 pagina’s in uw selectie. 2 onderdelen van dit adres bestaan niet (meer) en zijn weggelaten. Dit adres is van een nieuwere versie van de site. Misschien ontbreekt er iets.');
});
