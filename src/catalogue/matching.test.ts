import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenFactor, eenLeervraag, eenPraktijk, eenTerm, eenThema, eenWerkwijze } from './fixtures.ts';
import { askersToMail, leadsTo, likeQuestions, matchingPraktijken, matchingWerkwijzen, standOn } from './matching.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
const factor = (id: string) => ({ factor: id, bron });
const vraag = eenLeervraag('v', { praktijken: ['eigen'], themas: ['matching'], doelgroepen: ['jongeren'], instrumenten: ['banenmarkt'], succesfactoren: ['evalueren'] });
const c = eenCatalogus({
  themas: [eenThema('matching', 1)],
  succesfactoren: [eenFactor('evalueren', { titel: 'Tussentijds evalueren' })],
  termen: [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('instrumenten', 'banenmarkt', 'Banenmarkt')],
  praktijken: [
    eenPraktijk('eigen', { instrumenten: ['banenmarkt'], doelgroepen: ['jongeren'] }),
    eenPraktijk('factor', { succesfactoren: [factor('evalueren')] }),
    eenPraktijk('twee', { instrumenten: ['banenmarkt'], themas: ['matching'] }),
    eenPraktijk('thema', { themas: ['matching'] }),
    eenPraktijk('niets'),
  ],
  werkwijzen: [eenWerkwijze('w', { succesfactoren: ['evalueren'], doelgroepen: ['jongeren'] }), eenWerkwijze('x', { doelgroepen: ['jongeren'] })],
  leervragen: [vraag, eenLeervraag('zelfde', { instrumenten: ['banenmarkt'], doelgroepen: ['jongeren'] }), eenLeervraag('anders', { themas: ['matching'] })],
});

describe('what fits a question', () => {
  test('a shared factor is enough, anything else needs a second kind; what the question names stays out', () => {
    expect(matchingPraktijken(vraag, c)).toEqual([
      { id: 'factor', titel: 'factor', redenen: ['zelfde succesfactor: tussentijds evalueren'] },
      { id: 'twee', titel: 'twee', redenen: ['zelfde instrument: banenmarkt', 'zelfde thema: matching'] },
    ]);
    expect(leadsTo(vraag, c)).toBe(3);
  });

  test('ways of working and like questions by the same rule', () => {
    expect(matchingWerkwijzen(vraag, c).map((m) => m.id)).toEqual(['w']);
    expect(likeQuestions(vraag, c).map((m) => [m.id, m.redenen])).toEqual([['zelfde', ['zelfde instrument: banenmarkt', 'zelfde doelgroep: jongeren']]]);
  });

  test('what few entries have weighs more', () => {
    const asked = eenLeervraag('v', { instrumenten: ['banenmarkt'], themas: ['matching', 'zelden'] });
    const praktijken = [['a', 'matching'], ['b', 'matching'], ['c', 'zelden']].map(([id, thema]) => eenPraktijk(id!, { instrumenten: ['banenmarkt'], themas: [thema!] }));
    expect(matchingPraktijken(asked, { ...c, praktijken }).map((m) => m.id)).toEqual(['c', 'a', 'b']);
  });

  test('no more than a reader looks at', () => {
    const many = { ...c, praktijken: Array.from({ length: 9 }, (_, i) => eenPraktijk(`p${i}`, { succesfactoren: [factor('evalueren')] })) };
    expect(matchingPraktijken(vraag, many).map((m) => m.id)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
  });
});

describe('how a question stands today', () => {
  test.each([
    ['open', '2027-06', '2027-06-30', 'open'],
    ['open', '2027-06', '2027-07-01', 'verlopen'],
    ['open', '2027', '2027-12-31', 'open'],
    ['open', '2027-06-05', '2027-06-06', 'verlopen'],
    ['open', undefined, '2099-01-01', 'open'],
    ['beantwoord', '2020', '2027-01-01', 'beantwoord'],
  ] as const)('%s until %s is on %s: %s', (stand, tot, today, expected) => {
    expect(standOn(tot ? { stand, tot } : { stand }, today)).toBe(expected);
  });
});

describe('an intervisiegroep', () => {
  const opgave = { opgave: 'gemeente A', datum: '2026-10' };
  const waiting = (id: string, contact: string, tot = '2030') => eenLeervraag(id, { stand: 'open', bron: opgave, tot, vrager: { naam: id, contact }, instrumenten: ['banenmarkt'], doelgroepen: ['jongeren'] });
  const one = waiting('een', 'een@gemeente.example');

  test('mails those who wait, each once; pages, lapsed questions and unknown contacts fall away', () => {
    const others = [waiting('twee', 'twee@gemeente.example'), waiting('dubbel', 'een@gemeente.example'), waiting('pagina', 'https://x.example/'), waiting('oud', 'oud@gemeente.example', '2020')];
    expect(askersToMail(one, { ...c, leervragen: [one, ...others] }, '2026-11-22').sort()).toEqual(['een@gemeente.example', 'twee@gemeente.example']);
  });

  test('where no contact is known there is nobody to mail', () => {
    expect(askersToMail(vraag, c, '2026-11-22')).toEqual([]);
  });
});
