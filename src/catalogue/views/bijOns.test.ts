import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenRegio, eenTerm } from '../fixtures.ts';
import { hereView, ownFields } from './bijOns.ts';

const c = eenCatalogus({
  regios: [eenRegio('z', { naam: 'Zuid' }), eenRegio('a', { naam: 'Achter' })],
  termen: [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('doelgroepen', 'niemand', 'Niemand'), eenTerm('sectoren', 'bouw', 'Bouw')],
  praktijken: [eenPraktijk('p', { regios: ['z'], doelgroepen: ['jongeren'], sectoren: ['bouw'], inwoners: 36000 })],
});

test('a visitor chooses from every region by name, every size but unknown, and what practices have', () => {
  expect(ownFields(c).map((f) => [f.veld, f.opties.map(([id]) => id)])).toEqual([
    ['regio', ['a', 'z']],
    ['grootte', ['tot-25000', '25000-50000', '50000-100000', 'meer-dan-100000']],
    ['doelgroep', ['jongeren']],
    ['sector', ['bouw']],
  ]);
});

test('a practice has its values in words beside those that are compared', () => {
  const { waarden, rijen } = hereView(c.praktijken[0]!, c);
  expect(waarden).toEqual({ regio: ['z'], grootte: ['25000-50000'], doelgroep: ['jongeren'], sector: ['bouw'] });
  expect(rijen.map((r) => [r.naam, r.hier])).toEqual([['Regio', 'Zuid'], ['Inwoners', '36.000 toen (25.000 tot 50.000)'], ['Doelgroep', 'Jongeren'], ['Sector', 'Bouw']]);
});

test('what the source does not tell is unknown in words too', () => {
  const { waarden, rijen } = hereView(eenPraktijk('leeg'), c);
  expect(waarden).toEqual({ regio: [], grootte: ['onbekend'], doelgroep: [], sector: [] });
  expect(rijen.every((r) => r.hier === 'onbekend' && r.onbekend)).toBe(true);
});
