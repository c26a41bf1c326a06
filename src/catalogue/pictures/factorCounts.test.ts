import { expect, test } from 'vitest';
import { eenCatalogus, eenFactor, eenPraktijk } from '../fixtures.ts';
import { factorCounts } from './factorCounts.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 47' };

test('factors are counted per part, what the source names and what the editors derive apart', () => {
  const praktijken = [
    eenPraktijk('a', { succesfactoren: [{ factor: 'proef', bron }] }),
    eenPraktijk('b', { succesfactoren: [{ factor: 'proef', sterkte: 'afgeleid', bron }] }),
    eenPraktijk('c', { succesfactoren: [{ factor: 'element', bron }] }),
  ];
  const succesfactoren = [eenFactor('proef', { onderdeel: 'uitvoering' }), eenFactor('rol', { onderdeel: 'uitgangspunten' }), eenFactor('element', { soort: 'werkzaam-element', thema: 'matching' })];
  const { groepen, antwoord } = factorCounts(eenCatalogus({ praktijken, succesfactoren }));
  expect(groepen.map((g) => [g.naam, g.rijen.map((r) => [r.naam, r.waarde, r.stukken.map((s) => [s.vorm, s.breedte])])])).toEqual([
    ['Uitgangspunten', [['rol', 'geen', []]]],
    ['Uitvoering', [['proef', '2', [['vol', 50], ['licht', 50]]]]],
  ]);
  expect(antwoord).toBe('‘proef’ staat bovenaan: bij 2 van de 2 praktijken waarover iets bekend is. Eén factor is bij geen praktijk te zien.');
});
