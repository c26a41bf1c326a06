import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk } from '../fixtures.ts';
import { partOfWhole } from './partOfWhole.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 47' };
const figure = { wat: 'gingen uit de bijstand', waarde: 5, eenheid: 'mensen', soort: 'resultaat', bron } as const;

describe('parts and wholes', () => {
  const whole = eenPraktijk('geheel', { gemeenten: ['Hengelo'], periode: { van: '2000' }, resultaten: [{ ...figure, van: 20 }] });
  const part = eenPraktijk('deel', { gemeenten: ['Hengelo'], periode: { van: '2004' }, resultaten: [{ ...figure, van: 20, na: 8 }] });
  const elsewhere = eenPraktijk('elders', { gemeenten: ['Veghel'], resultaten: [{ ...figure, van: 20 }, { ...figure, waarde: { min: 2, max: 4 }, van: 8, soort: 'bereik' }, figure, { ...figure, waarde: 'onbekend', doel: 9, van: 12 }] });

  test('each bar is a share of its own whole; a range is certain up to its lower end', () => {
    const { groepen } = partOfWhole(eenCatalogus({ praktijken: [elsewhere] }));
    expect(groepen.map((g) => [g.naam, g.rijen.map((r) => [r.waarde, r.stukken])])).toEqual([
      ['Wat het opleverde', [['5 van 20', [{ x: 0, breedte: 25, vorm: 'vol' }]]]],
      ['Wie er bereikt werden', [['2 tot 4 van 8', [{ x: 0, breedte: 25, vorm: 'vol' }, { x: 25, breedte: 25, vorm: 'onzeker' }]]]],
    ]);
  });

  test('a figure that a part and its whole both tell stands once, with the part first', () => {
    const { groepen, tabel } = partOfWhole(eenCatalogus({ praktijken: [elsewhere, part, whole] }));
    expect(groepen[0]?.rijen.map((r) => r.links.map((l) => l.naam))).toEqual([['elders'], ['deel', 'geheel']]);
    expect(groepen[0]?.rijen[1]?.bij).toBe('Hengelo, vanaf 2004; geteld na 8 maanden. Bron: TNO (2004), p. 47.');
    expect(tabel.rijen).toHaveLength(3);
  });
});
