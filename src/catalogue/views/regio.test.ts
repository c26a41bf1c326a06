import { expect, test } from 'vitest';
import { eenCatalogus, eenLeervraag, eenPraktijk, eenRegio, eenUitwisseling } from '../fixtures.ts';
import { regioList, regioView, tiles } from './regio.ts';

const twente = eenRegio('twente', { naam: 'Twente', gemeenten: ['Almelo', 'Borne'], aliassen: [{ naam: 'Tukkerland', soort: 'streek' }, { naam: 'Goor', soort: 'voormalige-gemeente', gemeente: 'Borne', tot: 2001 }], tegel: { kolom: 7, rij: 3, afgebroken: 'Twen·te' } });
const leeg = eenRegio('leeg', { naam: 'Achter' });
const step = (id: string, van: string, naar: string) => eenUitwisseling(id, { van: { naam: van, regio: van }, naar: { naam: naar, regio: naar } });
const c = eenCatalogus({
  regios: [twente, leeg],
  praktijken: [eenPraktijk('vol', { regios: ['twente'] }), eenPraktijk('kort', { regios: ['twente'], niveau: 'signalement' })],
  uitwisselingen: [step('uit', 'twente', 'leeg'), step('in', 'leeg', 'twente'), step('binnen', 'twente', 'twente')],
  leervragen: [eenLeervraag('v', { vrager: { naam: 'Almelo', regio: 'twente' }, gesteld: '2019-05' })],
});

test('what a region brings, takes and asks, each counted where it stands on the page', () => {
  const view = regioView(twente, c, '2026-11-26');
  expect(view.tellers).toEqual([
    { naam: 'praktijken', aantal: 2, anker: 'praktijken' },
    { naam: 'keer gedeeld met anderen', aantal: 1, anker: 'gedeeld' },
    { naam: 'keer van elders gehaald', aantal: 1, anker: 'gehaald' },
    { naam: 'vraag', aantal: 1, anker: 'vragen' },
  ]);
  expect([view.vol, view.kort].map((l) => l.map((k) => k.id))).toEqual([['vol'], ['kort']]);
  expect([view.brengt, view.haalt, view.binnen].map((l) => l.map((s) => s.id))).toEqual([['uit'], ['in'], ['binnen']]);
  expect(view.vragen).toEqual([{ naam: 'v?', pad: ['leervragen', 'v'], gesteld: 'mei 2019', stand: 'Of er een antwoord kwam, is onbekend.' }]);
  expect(view.vroeger.map((a) => a.naam)).toEqual(['Goor']);
  expect(view.anders).toEqual(['Tukkerland']);
});

test('nothing to point at gets no place on the page', () => {
  expect(regioView(leeg, eenCatalogus({ regios: [leeg] }), '2026-11-26').tellers.every((t) => t.aantal === 0 && !('anker' in t))).toBe(true);
});

test('the map and its list count the same', () => {
  expect(tiles(c).map((t) => [t.id, t.afgebroken, t.klasse, t.maten])).toEqual([
    ['twente', 'Twen\u00ADte', 'weinig', { praktijken: 2, brengt: 1, haalt: 1, vragen: 1 }],
    ['leeg', 'leeg', 'nul', { praktijken: 0, brengt: 1, haalt: 1, vragen: 0 }],
  ]);
  expect(regioList(c).map((r) => [r.naam, r.gemeenten, r.praktijken, r.brengt, r.haalt, r.vragen])).toEqual([['Achter', 1, 0, 1, 1, 0], ['Twente', 2, 2, 1, 1, 1]]);
});
