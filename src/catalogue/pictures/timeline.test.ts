import { describe, expect, test } from 'vitest';
import { eenBegrip, eenCatalogus, eenPraktijk } from '../fixtures.ts';
import { changes, lawsAround, lawSpan } from './laws.ts';
import { timeline, yearRows } from './timeline.ts';

describe('the timeline', () => {
  const wwb = eenBegrip('wwb', { term: 'WWB', vroeger: [{ naam: 'Abw', jaar: 2004 }], later: [{ naam: 'Participatiewet', jaar: 2015 }, { naam: 'ooit iets' }] });
  const begrippen = [
    wwb,
    eenBegrip('arbeidsvoorziening', { term: 'Arbeidsvoorziening', later: [{ naam: 'CWI', jaar: 2002 }, { naam: 'Kliq', jaar: 2002 }] }),
    eenBegrip('cwi', { term: 'CWI', vroeger: [{ naam: 'Arbeidsvoorziening', jaar: 2002 }] }),
    eenBegrip('participatiewet', { term: 'Participatiewet', vroeger: [{ naam: 'WWB', jaar: 2015 }] }),
  ];

  test('laws follow each other by the years that are certain', () => {
    expect(lawsAround(wwb)).toEqual([{ naam: 'Abw', tot: 2004 }, { naam: 'WWB', van: 2004, tot: 2015 }, { naam: 'Participatiewet', van: 2015 }]);
    expect(lawsAround(wwb).map(lawSpan)).toEqual(['tot en met 2003', '2004 tot en met 2014', 'vanaf 2015']);
  });

  test('a change that two terms tell is told once', () => {
    expect([...changes(begrippen.slice(1, 3))]).toEqual([[2002, ['na Arbeidsvoorziening kwamen CWI en Kliq']]]);
  });

  const praktijken = [eenPraktijk('a', { periode: { van: '2000-05' } }), eenPraktijk('b', { periode: { van: { omstreeks: 'rond 2004', sorteer: 2004 } } }), eenPraktijk('c', { periode: { van: '2004' } })];
  const picture = timeline(eenCatalogus({ praktijken, begrippen }));

  test('practices stand in the year they began, under the law of that year; empty years share a row within one law', () => {
    expect(picture.wetten).toEqual([
      { naam: 'Abw', duur: 'tot en met 2003', aantal: '1 praktijk', rijen: [{ jaren: '2000', aantal: 1, zeker: 1, omstreeks: 0, zegt: 'jaar zeker', wisselingen: [] }, { jaren: '2001–2003', aantal: 0, zeker: 0, omstreeks: 0, zegt: '', wisselingen: ['2002: na Arbeidsvoorziening kwamen CWI en Kliq'] }] },
      { naam: 'WWB', duur: '2004 tot en met 2014', aantal: '2 praktijken', rijen: [{ jaren: '2004', aantal: 2, zeker: 1, omstreeks: 1, zegt: 'van 1 is het jaar zeker', wisselingen: [] }] },
    ]);
    expect(picture.tabel.rijen.map((r) => [r[0], r[2], r[3], r[5]])).toEqual([['a', 2000, 'ja', 'Abw'], ['b', 2004, 'nee', 'WWB'], ['c', 2004, 'ja', 'WWB']]);
  });

  test('the answer names the law with most practices first, and the empty years are counted', () => {
    expect(picture.antwoord).toBe('Het meest onder de WWB: 2 van de 3 praktijken. Onder de Abw: 1. Onder de Participatiewet: 0.');
    expect(picture.erbij[1]).toBe('In 3 van de 5 jaren begon er geen enkele, voor zover wij weten.');
  });

  test('a change in a year of its own needs no year', () => {
    expect(yearRows([2002], [{ jaar: 2002, zeker: false }], new Map([[2002, ['na A kwam B']]]))).toEqual([{ jaren: '2002', aantal: 1, zeker: 0, omstreeks: 1, zegt: 'jaar ongeveer bekend', wisselingen: ['Na A kwam B'] }]);
  });

  test('without the law in the glossary the years stand alone', () => {
    expect(timeline(eenCatalogus({ praktijken: [eenPraktijk('a')] })).wetten).toEqual([{ naam: '', duur: '', aantal: '1 praktijk', rijen: [{ jaren: '2003', aantal: 1, zeker: 1, omstreeks: 0, zegt: 'jaar zeker', wisselingen: [] }] }]);
  });
});
