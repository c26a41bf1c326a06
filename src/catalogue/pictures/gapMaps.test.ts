import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenRegio, eenTerm, eenThema } from '../fixtures.ts';
import { regioThema, themaDoelgroep } from './gapMaps.ts';

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

  test('an empty cell says so, and the shades are told', () => {
    expect(regioThema(c).rijen[0]?.cellen.map((x) => x.zegt)).toEqual(['geen praktijken: Amersfoort, beschut-werk', 'geen praktijken: Amersfoort, matching']);
    expect(regioThema(c).legenda.map((l) => l.tekst)).toEqual(['niets', '1 of 2', '3 tot en met 5', '6 of meer']);
  });

  test('how often the editors chose, and what is unknown, stands beneath', () => {
    expect(themaDoelgroep(c).niet[2]).toBe('Bij 1 praktijk koos de redactie een thema, omdat de bron dat niet deed. Bij 0 praktijken is geen doelgroep bekend.');
  });
});
