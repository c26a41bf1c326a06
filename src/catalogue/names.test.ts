import { expect, test } from 'vitest';
import { cardOf, cardsByLevel } from './cards.ts';
import { citation } from './cite.ts';
import { eenCatalogus, eenPraktijk, eenRegio, eenTerm, eenThema } from './fixtures.ts';
import { placeText, regioLinks, termLinks, themaLinks } from './names.ts';
import { restingOn, sourceViews } from './sources.ts';
import { hasPage, isListed, showsDrafts } from './visibility.ts';

const c = eenCatalogus({
  regios: [eenRegio('twente', { naam: 'Twente' })],
  themas: [eenThema('matching', 1)],
  termen: [eenTerm('doelgroepen', 'jongeren', 'Jongeren')],
  praktijken: [eenPraktijk('a'), eenPraktijk('kort', { niveau: 'signalement', periode: { van: '2018' } }), eenPraktijk('nieuw', { periode: { van: '2018' } })],
});

test('links carry the name, the address and who assigned them', () => {
  expect(termLinks('doelgroepen', [{ id: 'jongeren', toekenning: 'redactie' }], c)).toEqual([{ naam: 'Jongeren', pad: ['doelgroepen', 'jongeren'], redactie: true }]);
  expect(regioLinks([{ id: 'twente' }], c)).toEqual([{ naam: 'Twente', pad: ['regios', 'twente'], redactie: false }]);
  expect(themaLinks([{ id: 'matching' }], c)[0]?.pad).toEqual(['themas', 'matching']);
});

test('a place is told in a few words', () => {
  expect(placeText(['Veghel'], [])).toBe('Veghel');
  expect(placeText(['Hoorn', 'Heiloo'], [])).toBe('Hoorn en Heiloo');
  expect(placeText(['A', 'B', 'C', 'D', 'E'], [])).toBe('A, B en 3 andere');
  expect(placeText([], regioLinks([{ id: 'twente' }], c))).toBe('Twente');
  expect(placeText([], [])).toBe('plaats onbekend');
});

test('a card shows what decides the click', () => {
  const item = eenPraktijk('a', {
    gemeenten: ['Veghel'], doelgroepen: ['jongeren'],
    resultaten: [{ wat: 'aan het werk', waarde: 12, van: 21, eenheid: 'mensen', soort: 'resultaat', bron: { bron: 'tno-2004', vindplaats: 'p. 47' } }],
  });
  expect(cardOf(item, c)).toMatchObject({ plaats: 'Veghel', periode: 'vanaf 2003', stand: 'liep in 2004', doelgroep: 'Jongeren', kort: false, concept: false, cijfer: { tekst: '12 van 21 mensen aan het werk', vergelijking: { percent: 57.1 } } });
});

test('lists keep short ones apart and put the newest first', () => {
  const { vol, kort } = cardsByLevel(c.praktijken, c);
  expect(vol.map((k) => k.id)).toEqual(['nieuw', 'a']);
  expect(kort.map((k) => k.id)).toEqual(['kort']);
});

test('sources gather their places and know what rests on them', () => {
  const refs = [{ bron: 'tno-2004', vindplaats: 'p. 1' }, { bron: 'tno-2004', vindplaats: 'p. 2' }, { bron: 'tno-2004', vindplaats: 'p. 1' }];
  expect(sourceViews(refs, c)).toEqual([{ bron: 'tno-2004', kort: 'TNO (2004)', vindplaatsen: ['p. 1', 'p. 2'] }]);
  expect(restingOn('tno-2004', c).map((g) => [g.kind, g.items.length])).toEqual([['praktijken', 3], ['themas', 1]]);
  expect(restingOn('andere', c)).toEqual([]);
});

test('a citation names who, what, when and where', () => {
  expect(citation({ titel: 'De pilot', redactie: 'Redactie', herzien: '2026-11-22' }, 'Plein', 'https://x.example/a/')).toBe('Redactie. ‘De pilot’. Plein, herzien op 22 november 2026. https://x.example/a/');
});

test('drafts show only when asked for, archived entries keep their page alone', () => {
  expect([hasPage('concept', false), hasPage('concept', true), hasPage('gearchiveerd', false)]).toEqual([false, true, true]);
  expect([isListed('concept', false), isListed('concept', true), isListed('gearchiveerd', true), isListed('gepubliceerd', false)]).toEqual([false, true, false, true]);
  expect([showsDrafts({}, false), showsDrafts({ CONCEPTEN: '1' }, false), showsDrafts({ CONCEPTEN: '0' }, false), showsDrafts({}, true)]).toEqual([false, true, false, true]);
});
