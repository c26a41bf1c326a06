import { describe, expect, test } from 'vitest';
import { eenBegrip, eenCatalogus, eenPraktijk, eenRegio, eenTerm, eenThema, eenUitwisseling } from '../fixtures.ts';
import { allPictures, chapters } from './all.ts';
import { exchanges } from './exchanges.ts';
import { regioThema, themaDoelgroep } from './gapMaps.ts';
import { changes, lawsAround, lawSpan, timeline } from './timeline.ts';

describe('gap maps', () => {
  const themas = [eenThema('matching', 2), eenThema('beschut-werk', 1)];
  const termen = [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('doelgroepen', 'werkgevers', 'Werkgevers'), eenTerm('sectoren', 'bouw')];
  const regios = [eenRegio('zeeland', { naam: 'Zeeland' }), eenRegio('amersfoort', { naam: 'Amersfoort' })];
  const praktijken = [
    eenPraktijk('a', { themas: ['matching'], doelgroepen: ['werkgevers'], regios: ['zeeland'] }),
    eenPraktijk('b', { themas: [{ thema: 'matching', toekenning: 'redactie' }, 'beschut-werk'], doelgroepen: ['werkgevers', 'jongeren'], niveau: 'signalement' }),
  ];
  const c = eenCatalogus({ themas, termen, regios, praktijken });

  test('themes stand in the order of the source, groups by how much is known', () => {
    const map = themaDoelgroep(c);
    expect(map.kolommen.map((k) => k.naam)).toEqual(['beschut-werk', 'matching']);
    expect(map.rijen.map((r) => [r.naam, r.totaal, r.cellen.map((x) => x.aantal)])).toEqual([['Werkgevers', 2, [1, 2]], ['Jongeren', 1, [1, 1]]]);
    expect(map.antwoord).toBe('Over werkgevers staat er het meest (2 praktijken). In 0 van de 4 vakken staat niets.');
  });

  test('a cell leads to the list with both levels, so that the list is as long as the number', () => {
    expect(themaDoelgroep(c).rijen[0]?.cellen[1]?.zoek).toBe('thema=matching&doelgroep=werkgevers&niveau=beschrijving&niveau=signalement');
  });

  test('regions stand by name, and a region without practices is named', () => {
    const map = regioThema(c);
    expect(map.rijen.map((r) => [r.naam, r.cellen.map((x) => x.aantal), r.cellen.map((x) => x.sterkte)])).toEqual([['Amersfoort', [0, 0], [0, 0]], ['Zeeland', [0, 1], [0, 1]]]);
    expect(map.antwoord).toBe('In 3 van de 4 vakken staat niets. Uit deze regio is er geen praktijk: Amersfoort.');
  });

  test('how often the editors chose, and what is unknown, stands beneath', () => {
    expect(themaDoelgroep(c).niet[2]).toBe('Bij 1 praktijken koos de redactie een thema, omdat de bron dat niet deed. Bij 0 praktijken is geen doelgroep bekend.');
  });
});

describe('who learned from whom', () => {
  const uitwisselingen = [
    eenUitwisseling('laat', { van: { naam: 'gemeente A', regio: 'zeeland', praktijk: 'a' }, naar: { naam: 'B', regio: 'zeeland' }, datum: '2005' }),
    eenUitwisseling('vroeg', { van: { naam: 'A', regio: 'zeeland', praktijk: 'a' }, naar: { naam: 'C', regio: 'twente' }, datum: '2004', soort: 'werkbezoek' }),
    eenUitwisseling('los', { van: { naam: 'D' }, naar: { naam: 'E' }, datum: '2003', soort: 'vervolg' }),
  ];
  const picture = exchanges(eenCatalogus({ uitwisselingen, praktijken: [eenPraktijk('a')] }));

  test('steps from one practice stand together, those that taught most first', () => {
    expect(picture.groepen.map((g) => [g.van, g.pad, g.stappen.map((s) => [s.naar, s.bereik])])).toEqual([
      ['A', ['praktijken', 'a'], [['C', 'belangstelling'], ['B', 'overgenomen']]],
      ['D', undefined, [['E', 'verder']]],
    ]);
  });

  test('kinds and regions are counted only where they are known', () => {
    expect(picture.antwoord).toBe('3 stappen zijn vastgelegd. 1 keer nam een ander de aanpak over, soms voor een deel. 1 keer ging men er zelf of samen mee verder. 1 keer bleef het bij belangstelling of een bezoek.');
    expect(picture.erbij).toEqual(['Van 2 stappen weten wij de regio van beide kanten. Daarvan bleef er 1 binnen één regio.']);
  });
});

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

  test('every year from first to last has a row; practices stand in the year they began, under the law of that year', () => {
    const praktijken = [eenPraktijk('a', { periode: { van: '2002-05' } }), eenPraktijk('b', { periode: { van: { omstreeks: 'rond 2004', sorteer: 2004 } } }), eenPraktijk('c', { periode: { van: '2004' } })];
    const picture = timeline(eenCatalogus({ praktijken, begrippen }));
    expect(picture.jaren).toEqual([
      { jaar: 2002, wet: { naam: 'Abw', duur: 'tot en met 2003', rijen: 2, aantal: 1 }, zeker: 1, omstreeks: 0, wisselingen: ['na Arbeidsvoorziening kwamen CWI en Kliq'] },
      { jaar: 2003, zeker: 0, omstreeks: 0, wisselingen: [] },
      { jaar: 2004, wet: { naam: 'WWB', duur: '2004 tot en met 2014', rijen: 1, aantal: 2 }, zeker: 1, omstreeks: 1, wisselingen: [] },
    ]);
    expect(picture.tabel.rijen.map((r) => [r[0], r[2], r[3], r[5]])).toEqual([['a', 2002, 'ja', 'Abw'], ['b', 2004, 'nee', 'WWB'], ['c', 2004, 'ja', 'WWB']]);
  });

  test('without the law in the glossary the years stand alone', () => {
    expect(timeline(eenCatalogus({ praktijken: [eenPraktijk('a')] })).jaren).toEqual([{ jaar: 2003, zeker: 1, omstreeks: 0, wisselingen: [] }]);
  });
});

test('without data there are no pictures and no chapters', () => {
  expect(chapters(eenCatalogus())).toEqual([]);
  expect(allPictures(eenCatalogus())).toEqual([]);
});
