import { describe, expect, test } from 'vitest';
import { comparisonCsv, sideBySide, type Vergelijkblad } from '../comparison.ts';
import { eenCatalogus, eenPraktijk } from '../fixtures.ts';
import { vergelijkblad } from './vergelijkblad.ts';

describe('the sheet of a practice', () => {
  const sheet = (id: string, data = {}) => vergelijkblad(eenPraktijk(id, data), `https://x.example/${id}/`, eenCatalogus());

  test('every practice has the same fields in the same rows, unknowns included', () => {
    const labels = (b: Vergelijkblad) => b.rijen.map((r) => r.label);
    expect(labels(sheet('a'))).toEqual(labels(sheet('b', { gemeenten: ['Veghel'], inwoners: 36000, kosten: '€ 1' })));
    expect(sheet('a').rijen.find((r) => r.label === 'Kosten')?.cel).toEqual({ tekst: 'onbekend', onbekend: true });
  });

  test('what differs is marked', () => {
    const rows = sideBySide([sheet('a', { inwoners: 36000 }), sheet('b', { inwoners: 14000 })]);
    expect(rows.find((r) => r.label === 'Inwoners toen')).toMatchObject({ verschilt: true, cellen: [{ tekst: '36.000' }, { tekst: '14.000' }] });
    expect(rows.find((r) => r.label === 'Periode')?.verschilt).toBe(false);
    expect(sideBySide([])).toEqual([]);
  });

  test('figures stand beside their goals', () => {
    const b = sheet('a', { resultaten: [{ wat: 'geplaatst', waarde: 30, doel: 100, eenheid: 'mensen', soort: 'resultaat', bron: { bron: 'tno-2004', vindplaats: 'p. 1' } }] });
    expect(b.rijen.find((r) => r.label === 'Resultaat, met doel')?.cel.tekst).toBe('30 mensen geplaatst (doel: 100)');
  });

  test('on paper too, one sees where it comes from', () => {
    const b = sheet('a', { bronnen: [{ bron: 'tno-2004', vindplaats: 'par. 3.8, p. 46' }] });
    expect(b.rijen.at(-1)).toMatchObject({ groep: 'Meer weten', label: 'Bron', cel: { tekst: expect.stringContaining('par. 3.8, p. 46') } });
  });

  test('the CSV opens in a Dutch spreadsheet and runs no formula', () => {
    const csv = comparisonCsv([sheet('a', { titel: '=1+1', initiatief: 'zegt "ja"' })]);
    expect(csv.startsWith('\uFEFF"Onderdeel";"Veld";"\'=1+1"\r\n')).toBe(true);
    expect(csv).toContain('"Initiatief";"zegt ""ja"""');
  });
});
