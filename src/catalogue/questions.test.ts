import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenTerm } from './fixtures.ts';
import { groupedQuestions, MAX_VRAGEN, questionsFor } from './questions.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
const c = eenCatalogus({ termen: [eenTerm('doelgroepen', 'bijstand', 'Mensen in de bijstand'), eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('instrumenten', 'bonus', 'Bonus'), eenTerm('instrumenten', 'esf-subsidie', 'ESF-subsidie')] });
const known = { projectstructuur: 'Eén stuurgroep.', inzet: 'Twee mensen.', kosten: '€ 5.', financiering: 'De gemeente.', draagvlak: 'Groot.', doelen: '10 mensen.', hulpmiddelen: 'Een lijst.' };
const ask = (data = {}) => questionsFor(eenPraktijk('a', data), c).map((v) => v.vraag);

describe('questions in the words of the practice', () => {
  test('an entry that tells everything still asks who took part and how it went on', () => {
    expect(ask({ ...known, resultaten: [{ wat: 'geplaatst', waarde: 3, na: 6, eenheid: 'mensen', soort: 'resultaat', bron }] })).toEqual([
      'Wie mocht meedoen, wie niet, en wie koos dat?',
      'Wat vonden de deelnemers en de werkgevers er zelf van?',
      'In 2004 liep het. Hoe ging het daarna, en wat is er veranderd?',
      'Wat zou u nu anders doen?',
    ]);
  });

  test('unknown parts of the kit name doelgroep, instrument, partner and reach', () => {
    const found = ask({
      doelgroepen: ['bijstand', { doelgroep: 'jongeren', toekenning: 'redactie' }],
      instrumenten: ['bonus', 'esf-subsidie'],
      partners: [{ naam: 'Sligro', soort: 'werkgever' }],
      resultaten: [{ wat: 'begonnen', waarde: 21, eenheid: 'mensen', soort: 'bereik', bron }, { wat: 'vonden werk', waarde: 12, van: 21, na: 3, eenheid: 'mensen', soort: 'resultaat', bron }],
    });
    expect(found).toContain('Het ging om mensen in de bijstand. Wie mocht meedoen, wie niet, en wie koos dat?');
    expect(found).toContain('Wat kostte het in totaal? En per persoon, bij 21 mensen?');
    expect(found).toContain('Wie betaalde het, en uit welk geld? Kwam er ook geld van Sligro?');
    expect(found).toContain('Hoeveel mensen werkten eraan, en hoeveel uur per week? Waar zat het meeste werk in: bonus, ESF-subsidie of iets anders?');
    expect(found).toContain('Welke draaiboeken, formulieren of systemen gebruikte u voor bonus en ESF-subsidie? Mogen wij ze zien?');
    expect(found).toContain('Wat was precies de rol van Sligro?');
  });

  test('a goal without a result, a figure without its moment, a doubt of the source', () => {
    const found = ask({
      ...known,
      letop: ['Hoe lang mensen hun werk hielden, is onbekend.'],
      resultaten: [{ wat: 'geplaatst in twee jaar', waarde: 'onbekend', doel: 500, eenheid: 'mensen', soort: 'resultaat', bron }, { wat: 'gingen uit de bijstand', waarde: 20, van: 21, eenheid: 'mensen', soort: 'resultaat', bron }],
    });
    expect(found).toContain('Het doel: 500 mensen geplaatst in twee jaar. Wat is daarvan gehaald?');
    expect(found).toContain('20 van 21 mensen gingen uit de bijstand. Hoe lang na het begin was dat, en hoe was het een jaar later?');
    expect(found).toContain('Weet u hoe lang mensen hun werk hielden?');
  });

  test('a figure with its moment asks only how it lasted, and of things only when', () => {
    const figure = (data: object) => ask({ ...known, resultaten: [{ waarde: 5, soort: 'resultaat', bron, ...data }] });
    expect(figure({ wat: 'hadden in 2004 werk', eenheid: 'jongeren' })).toContain('5 jongeren hadden in 2004 werk. Hoe was dat een jaar later?');
    expect(figure({ wat: 'bedacht', eenheid: 'ideeën', nauwkeurigheid: 'circa' })).toContain('Circa 5 ideeën bedacht. Wanneer was dat?');
    expect(figure({ wat: 'bedacht in 2003', eenheid: 'ideeën' }).join()).not.toContain('ideeën');
  });

  test('what is partly known is quoted, and only the rest is asked', () => {
    expect(ask({ ...known, kosten: 'Veel geld; bedragen onbekend.' })).toContain('Over de kosten staat er: ‘Veel geld.’ Wat kostte het alles bij elkaar?');
    expect(ask({ ...known, inzet: 'Uren onbekend.' })).toContain('Hoeveel mensen werkten eraan, en hoeveel uur per week?');
  });

  test('the phase decides what is asked of later', () => {
    expect(ask({ stand: { fase: 'plan', peildatum: '2019-04' } })).toContain('In april 2019 was het een plan. Is het doorgegaan, en wat kwam ervan?');
    expect(ask({ stand: { fase: 'gestopt', peildatum: '2004' } })).toContain('Waarom stopte het, en wat had het kunnen redden?');
  });

  test('a question that was answered is asked no more', () => {
    const vraag = 'Wie mocht meedoen, wie niet, en wie koos dat?';
    expect(ask({ antwoorden: [{ vraag: vraag.toUpperCase(), antwoord: 'Iedereen.', datum: '2026', bron }] })).not.toContain(vraag);
  });

  test('there are never more than anybody answers, and the kit comes before the polite ones', () => {
    const many = ask({ letop: ['Of a, is onbekend.', 'Of b, is onbekend.', 'Of c, is onbekend.'], partners: [{ naam: 'X', soort: 'gemeente' }] });
    expect(many).toHaveLength(MAX_VRAGEN);
    expect(many).not.toContain('Wat vonden de deelnemers en de werkgevers er zelf van?');
    expect(new Set(many).size).toBe(many.length);
  });
});

test('questions stand together by group', () => {
  expect(groupedQuestions([{ groep: 'Wat het vraagt', vraag: 'a' }, { groep: 'Wie meededen', vraag: 'b' }, { groep: 'Wat het vraagt', vraag: 'c' }])).toEqual([
    { groep: 'Wie meededen', vanaf: 1, vragen: ['b'] },
    { groep: 'Wat het vraagt', vanaf: 2, vragen: ['a', 'c'] },
  ]);
});
