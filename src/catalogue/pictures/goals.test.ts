import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk } from '../fixtures.ts';
import { goals } from './goals.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 47' };
const figure = { wat: 'gingen uit de bijstand', waarde: 5, eenheid: 'mensen', soort: 'resultaat', bron } as const;

describe('goals and results', () => {
  const { groepen, antwoord } = goals(eenCatalogus({ praktijken: [eenPraktijk('a', { resultaten: [{ ...figure, doel: 4 }, { ...figure, waarde: 2, doel: 6 }, { ...figure, waarde: 'onbekend', doel: 33, eenheid: '%', nauwkeurigheid: 'minstens', na: 6 }] })] }));

  test('the goal stands at one place in every row; where the outcome is unknown nothing is drawn', () => {
    const rows = groepen.flatMap((g) => g.rijen);
    // The axis runs to 150 percent of the goal
    expect(rows.map((r) => r.merk?.x)).toEqual([66.67, 66.67, undefined]);
    expect(rows.map((r) => r.stukken.map((s) => s.breedte))).toEqual([[83.33], [22.22], []]);
    expect(rows.map((r) => r.waarde)).toEqual(['5, doel 4', '2, doel 6', 'doel minstens 33%']);
  });

  test('it is told how many outcomes are known, and a goal is not yet counted', () => {
    expect(antwoord).toBe('Meestal weten wij dat niet. Wij kennen 3 doelen in cijfers. Bij 2 daarvan staat ook de uitkomst: 1 keer was het doel gehaald toen men telde, 1 keer niet.');
    expect(groepen[1]?.rijen[0]?.bij).toContain('bedoeld na 6 maanden');
  });
});
