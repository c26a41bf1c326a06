// The views that lay lists of entries together: terms, themes, factors, sources, ways of working, glossary.
import { describe, expect, test } from 'vitest';
import { eenBegrip, eenCatalogus, eenFactor, eenPraktijk, eenRegio, eenTerm, eenThema, eenVerhaal, eenWerkwijze } from '../fixtures.ts';
import { begrippenByLetter, begripView } from './begrip.ts';
import { bronList, bronView } from './bron.ts';
import { elementList, factorHome, factorList, factorView } from './factor.ts';
import { termList, termPages, termView } from './term.ts';
import { themaList, themaView } from './thema.ts';
import { thuisView } from './thuis.ts';
import { werkwijzeList, werkwijzeView } from './werkwijze.ts';
import { zoekfilters } from './zoekfilters.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
const factor = eenFactor('f', { titel: 'Evalueren', volgorde: 1 });
const element = eenFactor('e', { soort: 'werkzaam-element', onderdeel: undefined, thema: 'matching', volgorde: 1 });
const c = eenCatalogus({
  themas: [eenThema('tweede', 2), eenThema('matching', 1)],
  termen: [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('doelgroepen', 'niemand')],
  regios: [eenRegio('z', { naam: 'Zuid' }), eenRegio('a', { naam: 'Achter' })],
  succesfactoren: [factor, eenFactor('g', { volgorde: 2 }), element],
  praktijken: [
    eenPraktijk('een', { titel: 'Eén', gemeenten: ['Oss'], themas: ['matching'], doelgroepen: ['jongeren'], succesfactoren: [{ factor: 'f', sterkte: 'afgeleid', bron }] }),
    eenPraktijk('deel', { onderdeelVan: 'een', succesfactoren: [{ factor: 'f', bron }] }),
    eenPraktijk('kort', { niveau: 'signalement', doelgroepen: ['jongeren'] }),
  ],
  werkwijzen: [eenWerkwijze('w', { titel: 'Zo doet u het', praktijken: ['een', 'weg'], themas: ['matching'], succesfactoren: ['f'], valkuilen: ['Haast.'] }), eenWerkwijze('a', { titel: 'Alles' })],
  verhalen: [eenVerhaal('v')],
  begrippen: [eenBegrip('wsw', { term: 'Wsw' }), eenBegrip('een', { term: 'Één loket', verwant: ['wsw', 'weg'] }), eenBegrip('1g1p', { term: '1 gezin, 1 plan' })],
});

describe('lists of a value', () => {
  test('terms in use, with counts and pages; both levels', () => {
    expect(termList('doelgroepen', c).map((t) => [t.id, t.aantal])).toEqual([['jongeren', 2]]);
    expect(termPages('doelgroepen', c).map((t) => t.id)).toEqual(['jongeren']);
    const view = termView(c.termen[0]!, c);
    expect([view.vol.map((k) => k.id), view.kort.map((k) => k.id), view.lijst.titel]).toEqual([['een'], ['kort'], 'Doelgroepen']);
  });

  test('themes in the order of the source, with what hangs on them', () => {
    expect(themaList(c).map((t) => [t.id, t.aantal])).toEqual([['matching', 1], ['tweede', 0]]);
    const view = themaView(c.themas[1]!, 'Tekst.', c);
    expect([view.elementen.map((e) => e.id), view.werkwijzen.map((w) => w.naam), view.vol.map((k) => k.id)]).toEqual([['e'], ['Zo doet u het'], ['een']]);
    // What the text links to already is not told beside it once more
    expect(themaView(c.themas[1]!, 'Zie [dit](/succesfactoren/e/).', c).elementen).toEqual([]);
  });
});

describe('factors', () => {
  test('belong to a part of 2004 or a theme of 2019', () => {
    expect(factorHome(factor, c)).toEqual({ naam: 'Inhoud', pad: ['succesfactoren'], anker: 'onderdeel-inhoud' });
    expect(factorHome(element, c)).toEqual({ naam: 'matching', pad: ['themas', 'matching'] });
  });

  test('show who has them, direct ones first, with what stands beside them', () => {
    const view = factorView(factor, c);
    expect(view.praktijken.map((p) => [p.naam, p.plaats, p.afgeleid])).toEqual([['deel', 'plaats onbekend', false], ['Eén', 'Oss', true]]);
    expect([view.naast.map((n) => n.naam), view.werkwijzen.map((w) => w.naam)]).toEqual([['g'], ['Zo doet u het']]);
  });

  test('are counted per part, elements per theme that has any', () => {
    expect(factorList(c).find((p) => p.onderdeel === 'inhoud')?.factoren.map((f) => [f.id, f.aantal])).toEqual([['f', 2], ['g', 0]]);
    expect(elementList(c).map((t) => [t.id, t.elementen.map((e) => [e.id, e.aantal])])).toEqual([['matching', [['e', 0]]]]);
  });
});

test('a source tells what rests on it, and how many practices', () => {
  expect(bronView(c.bronnen[0]!, c).groepen.map((g) => [g.naam, g.items.length])).toEqual([['Praktijken', 3], ['Succesfactoren en werkzame elementen', 3], ['Thema’s', 2], ['Werkwijzen', 2], ['Verhalen van werkgevers', 1]]);
  expect(bronList(c).map((b) => [b.id, b.datum, b.praktijken])).toEqual([['tno-2004', '2004', 3]]);
});

test('ways of working by title; one shows only practices that are there, and what its print holds', () => {
  expect(werkwijzeList(c).map((w) => [w.id, w.soort, w.stappen])).toEqual([['a', 'Stappenplan', 1], ['w', 'Stappenplan', 1]]);
  const view = werkwijzeView(c.werkwijzen[0]!, c);
  expect(view.praktijken).toEqual([{ naam: 'Eén', pad: ['praktijken', 'een'], plaats: 'Oss', periode: 'vanaf 2003' }]);
  expect(view.koppen).toEqual(['Wanneer u dit gebruikt', 'Stappen (1)', 'Waar het mis kan gaan', 'Achtergrond', 'Praktijken die zo werkten', 'Bronnen']);
});

describe('the glossary', () => {
  test('stands by first letter, marks left aside, figures first', () => {
    expect(begrippenByLetter(c).map((g) => [g.letter, g.begrippen.map((b) => b.id)])).toEqual([['0-9', ['1g1p']], ['E', ['een']], ['W', ['wsw']]]);
  });

  test('a term knows who uses it, and only terms that are there', () => {
    const texts = [{ id: 'een', titel: 'Eén', tekst: 'Met de Wsw.' }, { id: 'kort', titel: 'kort', tekst: 'Met de wswerker.' }];
    expect(begripView(c.begrippen[0]!, texts, c).praktijken).toEqual([{ naam: 'Eén', pad: ['praktijken', 'een'] }]);
    expect(begripView(c.begrippen[1]!, [], c).verwant).toEqual([{ naam: 'Wsw', pad: ['begrippen', 'wsw'] }]);
  });
});

test('the filters of search name every value, by name', () => {
  const of = (filter: string) => zoekfilters(c).find((f) => f.filter === filter)?.opties.map((o) => o.naam);
  expect([of('regio'), of('thema'), of('doelgroep')]).toEqual([['Achter', 'Zuid'], ['matching', 'tweede'], ['Jongeren', 'niemand']]);
});

test('the home page counts all and the full ones; newest are wholes, not parts', () => {
  const view = thuisView(c, '2026-11-26');
  expect([view.aantal, view.volledig, view.nieuwste.map((k) => k.id), view.regios]).toEqual([3, 2, ['een'], []]);
});
