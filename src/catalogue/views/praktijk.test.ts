import { describe, expect, test } from 'vitest';
import { eenBegrip, eenCatalogus, eenFactor, eenPraktijk, eenRegio, eenTerm, eenVerhaal, eenWerkwijze } from '../fixtures.ts';
import { figureView } from '../figureView.ts';
import { praktijkView } from './praktijk.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 47' };
const figure = { wat: 'vonden werk', eenheid: 'mensen', soort: 'resultaat', bron } as const;
const regio = eenRegio('nob', { naam: 'Noordoost', gemeenten: ['Meierijstad'], aliassen: [{ naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad', tot: 2017 }] });
const item = eenPraktijk('a', {
  titel: 'De proef',
  gemeenten: ['Veghel'],
  regios: ['nob'],
  inwoners: 36000,
  kosten: '€ 5.',
  doelgroepen: [{ doelgroep: 'jongeren', toekenning: 'redactie' }],
  succesfactoren: [{ factor: 'f', sterkte: 'afgeleid', toelichting: 'Zo.', bron }],
  resultaten: [{ ...figure, waarde: 20, van: 25 }],
  antwoorden: [{ vraag: 'Wie mocht meedoen?', antwoord: 'Iedereen.', datum: '2026-05', bron: { opgave: 'gemeente Meierijstad', datum: '2026-05' } }],
});
const c = eenCatalogus({
  regios: [regio],
  termen: [eenTerm('doelgroepen', 'jongeren', 'Jongeren')],
  succesfactoren: [eenFactor('f', { titel: 'Evalueren' })],
  praktijken: [item, eenPraktijk('b', { onderdeelVan: 'a', regios: ['nob'], succesfactoren: [{ factor: 'f', bron }] })],
  werkwijzen: [eenWerkwijze('w', { praktijken: ['a'] })],
  verhalen: [eenVerhaal('v', { praktijk: 'a' })],
  begrippen: [eenBegrip('banenmarkt')],
});
const view = praktijkView(item, 'Zij hielden een banenmarkt.', c);

describe('the page of a practice', () => {
  test('where and when, with what became of the place since', () => {
    expect([view.plaats, view.periode, view.stand, view.inwoners]).toEqual(['Veghel', 'vanaf 2003', 'liep in 2004; nu onbekend', '36.000']);
    expect(view.toenEnNu).toEqual(['Veghel hoort sinds 2017 bij Meierijstad.', 'Wat er sindsdien veranderde, is onbekend.']);
    expect(view.uitRegio).toEqual([{ naam: 'Noordoost', pad: ['regios', 'nob'], redactie: false, aantal: 2 }]);
  });

  test('what the editors chose is marked; a factor tells how many others show it', () => {
    expect(view.doelgroepen).toEqual([{ naam: 'Jongeren', pad: ['doelgroepen', 'jongeren'], redactie: true }]);
    expect(view.factoren).toEqual([{ id: 'f', titel: 'Evalueren', toelichting: 'Zo.', afgeleid: true, elders: 1 }]);
  });

  test('answers stand with their date and source; what is known of the kit is counted', () => {
    expect(view.antwoorden).toEqual([{ vraag: 'Wie mocht meedoen?', antwoord: 'Iedereen.', datum: 'mei 2026', bron: { naam: 'opgave van gemeente Meierijstad', plaats: 'mei 2026' } }]);
    expect([view.bekend, view.kit.find((k) => k.label === 'Kosten')?.bekend]).toEqual([1, '€ 5.']);
  });

  test('parts, ways of working, stories and words lead on', () => {
    expect([view.onderdelen, view.werkwijzen, view.verhalen, view.woorden].map((l) => l.map((x) => x.pad.join('/')))).toEqual([['praktijken/b'], ['werkwijzen/w'], ['verhalen/v'], ['begrippen/banenmarkt']]);
    expect(praktijkView(c.praktijken[1]!, '', c).geheel).toEqual({ naam: 'De proef', pad: ['praktijken', 'a'] });
  });
});

describe('a figure on the page', () => {
  test('stands beside its whole, and is drawn', () => {
    expect(figureView(item.data.resultaten[0]!)).toEqual({ getal: '20', achter: 'van 25', tekst: 'mensen vonden werk', vergelijking: { kind: 'van', total: 25, percent: 80 } });
  });

  test('of which only the goal is known, says so', () => {
    const [goal] = eenPraktijk('x', { resultaten: [{ ...figure, waarde: 'onbekend', doel: 500 }] }).data.resultaten;
    expect(figureView(goal!)).toEqual({ getal: '?', achter: 'doel 500', tekst: 'mensen vonden werk; uitkomst onbekend' });
  });
});
