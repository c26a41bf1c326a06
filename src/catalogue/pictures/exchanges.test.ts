import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenUitwisseling } from '../fixtures.ts';
import { exchanges } from './exchanges.ts';

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
