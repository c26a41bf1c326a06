import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenLeervraag, eenPraktijk, eenRegio, eenTerm, eenThema, eenUitwisseling } from './fixtures.ts';
import { invitationFor } from './invitation.ts';
import { lookAlikes } from './lookAlikes.ts';
import { directionOf, measuresOf } from './regions.ts';

const towns = (n: number) => Array.from({ length: n }, (_, i) => `Plaats ${i + 1}`);
const [noord, zuid, west, leeg] = [
  eenRegio('noord', { gemeenten: towns(10), provincies: ['Drenthe'] }),
  eenRegio('zuid', { gemeenten: towns(8), provincies: ['Zeeland'] }),
  eenRegio('west', { gemeenten: towns(3), provincies: ['Utrecht'] }),
  eenRegio('leeg', { gemeenten: towns(10), provincies: ['Zeeland'] }),
] as const;
const termen = [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('doelgroepen', 'bijstand', 'Mensen in de bijstand'), eenTerm('sectoren', 'bouw', 'Bouw')];
const praktijken = [
  eenPraktijk('a', { regios: ['noord'], doelgroepen: ['jongeren', 'bijstand'], sectoren: ['bouw'], themas: ['matching'] }),
  eenPraktijk('b', { regios: ['zuid'], doelgroepen: ['bijstand'], themas: ['matching'] }),
  eenPraktijk('c', { regios: ['west'], doelgroepen: ['jongeren', 'bijstand'], sectoren: ['bouw'], schaal: 'regio' }),
];
const c = eenCatalogus({ regios: [noord, zuid, west, leeg], termen, praktijken, themas: [eenThema('matching', 1)] });

describe('what a region brings, takes and asks', () => {
  const step = (van?: string, naar?: string) => eenUitwisseling('x', { van: { naam: 'A', ...(van ? { regio: van } : {}) }, naar: { naam: 'B', ...(naar ? { regio: naar } : {}) } });

  test('a step within the region is neither brought nor taken', () => {
    expect([step('noord', 'zuid'), step('zuid', 'noord'), step('noord', 'noord'), step('zuid'), step(undefined, 'noord')].map((u) => directionOf(u.data, 'noord'))).toEqual(['brengt', 'haalt', 'binnen', undefined, 'haalt']);
  });

  test('the four measures', () => {
    const full = { ...c, uitwisselingen: [step('noord', 'zuid'), step('noord', 'west'), step('west', 'noord')], leervragen: [eenLeervraag('v', { vrager: { naam: 'N', regio: 'noord' } })] };
    expect(measuresOf('noord', full)).toEqual({ praktijken: 1, brengt: 2, haalt: 1, vragen: 1 });
    expect(measuresOf('leeg', full)).toEqual({ praktijken: 0, brengt: 0, haalt: 0, vragen: 0 });
  });
});

describe('look-alike regions', () => {
  test('rare things in common come first, each with its reasons', () => {
    expect(lookAlikes(noord, c).map((g) => [g.regio.id, g.redenen])).toEqual([
      ['west', ['ook voor jongeren en mensen in de bijstand', 'ook in bouw']],
      ['zuid', ['ook voor mensen in de bijstand', 'ook over matching', 'ongeveer evenveel gemeenten (10 en 8)']],
    ]);
  });

  test('a region without entries is only compared by its size, with regions that have something to show', () => {
    expect(lookAlikes(leeg, c).map((g) => [g.regio.id, g.redenen])).toEqual([['noord', ['evenveel gemeenten (10)']], ['zuid', ['ongeveer evenveel gemeenten (10 en 8)']]]);
  });

  test('size alone makes no likeness where more is known', () => {
    const other = { ...c, praktijken: [praktijken[0]!, eenPraktijk('d', { regios: ['zuid'] })] };
    expect(lookAlikes(noord, other)).toEqual([]);
  });
});

describe('practices for a region without entries', () => {
  test('from the same province first, then the scale of a region, each with its reason', () => {
    expect(invitationFor(leeg, c).map((u) => [u.praktijk.id, u.redenen])).toEqual([
      ['b', ['ook uit Zeeland', 'uit een regio met ongeveer evenveel gemeenten (10 en 8)']],
      ['c', ['op de schaal van een regio']],
      ['a', ['uit een regio met evenveel gemeenten (10)']],
    ]);
  });

  test('a question of the region weighs most; short ones and second ones of a region stay out', () => {
    const more = { ...c, leervragen: [eenLeervraag('v', { vrager: { naam: 'L', regio: 'leeg' }, themas: ['matching'] })], praktijken: [...praktijken, eenPraktijk('b2', { regios: ['zuid'] }), eenPraktijk('k', { regios: ['zuid'], niveau: 'signalement' })] };
    expect(invitationFor(leeg, more).map((u) => u.praktijk.id)).toEqual(['b', 'a', 'c']);
    expect(invitationFor(leeg, more)[0]?.redenen[0]).toBe('past bij uw vraag over matching');
  });
});
