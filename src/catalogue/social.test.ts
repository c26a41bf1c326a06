import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenVerhaal } from './fixtures.ts';
import { praktijkSocial, verhaalSocial } from './social.ts';

const figure = { wat: 'gingen uit de bijstand', waarde: 20, eenheid: 'mensen', van: 21, soort: 'resultaat', bron: { bron: 'tno-2004', vindplaats: 'p. 47' } } as const;
const veghel = eenPraktijk('a', { titel: 'De proef', gemeenten: ['Veghel'], periode: { van: '1999', tot: '2001' }, resultaten: [{ ...figure, waarde: 'onbekend', doel: 30, van: undefined }, figure] });

describe('what a shared link shows', () => {
  test('place, year, title and the best known figure; an unknown outcome is no figure', () => {
    expect(praktijkSocial(veghel, eenCatalogus())).toEqual({
      accent: 'petrol',
      boven: 'Veghel · 1999–2001',
      titel: 'De proef',
      cijfer: { getal: '20 van 21', tekst: 'mensen gingen uit de bijstand', procent: 95.2 },
      alt: 'De proef. Veghel · 1999–2001. 20 van 21 mensen gingen uit de bijstand.',
    });
  });

  test('without figures it says so', () => {
    expect(praktijkSocial(eenPraktijk('b'), eenCatalogus())).toMatchObject({ onder: 'Uitkomst in cijfers: onbekend' });
  });

  test('a story tells that its figure is of the whole practice', () => {
    const c = eenCatalogus({ praktijken: [veghel] });
    expect(verhaalSocial(eenVerhaal('v', { praktijk: 'a', gemeenten: ['Veghel'] }), c).cijfer?.tekst).toBe('mensen gingen uit de bijstand, in de hele praktijk');
    expect(verhaalSocial(eenVerhaal('w', { praktijk: 'weg', bedrijf: 'Bakkerij' }), c)).toMatchObject({ accent: 'klei', onder: 'Een werkgever vertelt: Bakkerij' });
  });
});
