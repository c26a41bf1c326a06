import { expect, test } from 'vitest';
import { cardOf, cardsByLevel, cardsNewestFirst } from './cards.ts';
import { eenCatalogus, eenPraktijk, eenRegio, eenTerm } from './fixtures.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
const c = eenCatalogus({ termen: ['een', 'twee', 'drie'].map((id) => eenTerm('doelgroepen', id, `Groep ${id}`)), regios: [eenRegio('twente', { naam: 'Twente' })] });

test('a card tells what decides the click: place, years, state, two doelgroepen, the judgement and the best figure', () => {
  const figure = { eenheid: 'mensen', soort: 'resultaat', bron } as const;
  const item = eenPraktijk('a', {
    titel: 'De proef',
    gemeenten: ['Veghel'],
    periode: { van: '1999', tot: '2001' },
    stand: { fase: 'afgerond', peildatum: '2004' },
    doelgroepen: ['een', 'twee', 'drie'],
    oordeel: { waarde: 'deels', bron },
    resultaten: [{ ...figure, wat: 'kwamen kijken', waarde: 90, soort: 'bereik' }, { ...figure, wat: 'vonden werk', waarde: 20, van: 25 }],
  });
  expect(cardOf(item, c)).toEqual({
    id: 'a',
    titel: 'De proef',
    samenvatting: 'Over a in 2004.',
    kern: 'Over a in 2004.',
    plaats: 'Veghel',
    periode: '1999–2001',
    stand: 'was afgerond in 2004',
    doelgroep: 'Groep een, groep twee',
    kort: false,
    alleenTitel: false,
    detail: 'Volledig beschreven',
    jaar: 1999,
    concept: false,
    oordeel: 'werkte deels',
    cijfer: { tekst: '20 van 25 mensen vonden werk', vergelijking: { kind: 'van', total: 25, percent: 80 } },
  });
});

test('what the source does not tell is absent: no judgement, no figure; the region stands in for the place', () => {
  const card = cardOf(eenPraktijk('b', { regios: ['twente'], niveau: 'signalement', status: 'concept' }), c);
  expect(card).toMatchObject({ plaats: 'Twente', kort: true, concept: true, doelgroep: '' });
  expect('oordeel' in card || 'cijfer' in card).toBe(false);
  expect(cardOf(eenPraktijk('c'), c).plaats).toBe('plaats onbekend');
});

test('newest first by their own period, ties by title; short ones apart', () => {
  const items = [eenPraktijk('oud', { periode: { van: '1999' } }), eenPraktijk('b'), eenPraktijk('a'), eenPraktijk('kort', { periode: { van: '2019' }, niveau: 'signalement' })];
  expect(cardsNewestFirst(items, c).map((k) => k.id)).toEqual(['kort', 'a', 'b', 'oud']);
  const { vol, kort } = cardsByLevel(items, c);
  expect([vol.map((k) => k.id), kort.map((k) => k.id)]).toEqual([['a', 'b', 'oud'], ['kort']]);
});

test('of the short ones, those of which only the title is known come last, however new', () => {
  const kort = { niveau: 'signalement' } as const;
  const items = [eenPraktijk('titel', { ...kort, alleenTitel: true, periode: { van: '2019' } }), eenPraktijk('oud', { ...kort, periode: { van: '1999' } }), eenPraktijk('nieuw', { ...kort, periode: { van: '2018' } })];
  expect(cardsByLevel(items, c).kort.map((k) => k.id)).toEqual(['nieuw', 'oud', 'titel']);
});
