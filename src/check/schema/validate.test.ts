import { describe, expect, it } from 'vitest';
import { read, text, told } from '../fixtures.ts';

const says = (fields: Record<string, unknown>) => told(read('praktijken', 'x', text('praktijken', fields)).problems);

it('does not show what is not there', () =>
  expect(says({ oordeel: { waarde: 'werkte' } })).toMatchInlineSnapshot(`"praktijken/x.mdx:18:3 [Oordeel › Bron] Hier ontbreekt iets. Zeg welke bron dit oordeel geeft, of zet waarde op onbekend."`));

it('says nothing of a right entry', () => expect(says({})).toBe(''));

describe('every kind of mistake, at its line, with label and remedy', () => {
  it('an unknown field, with the field that was meant', () => {
    expect(says({ titel: undefined, titl: 'x' })).toMatchInlineSnapshot(`"praktijken/x.mdx:16:1 Onbekend veld 'titl'. Bedoelde u 'titel'? Haal anders de regel weg."`);
  });
  it('an unknown field that is near nothing', () => {
    expect(says({ oordeel: { waarde: 'onbekend', zomaar: 1 } })).toMatchInlineSnapshot(`"praktijken/x.mdx:19:3 [Oordeel] Onbekend veld 'zomaar'. Haal de regel weg, of gebruik een van deze velden: waarde, toelichting, bron."`);
  });
  it('a missing field', () => {
    expect(says({ titel: undefined, stand: { fase: 'loopt' } })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:2:1 [Titel] Het veld 'titel' ontbreekt. Voeg toe, zoals \`titel: De Sligro-pilot in Veghel\`.
      praktijken/x.mdx:10:1 [Stand › Peildatum] Het veld 'peildatum' ontbreekt. Voeg toe, zoals \`peildatum: "2004"\`."
    `);
  });
  it('an empty field', () => {
    expect(says({ titel: null })).toMatchInlineSnapshot(`"praktijken/x.mdx:2:8 [Titel] Dit veld is leeg. Vul het in, zoals De Sligro-pilot in Veghel, of haal de regel weg als het veld niet verplicht is."`);
  });
  it('a value that is not in the list', () => {
    expect(says({ stand: { fase: 'lopt', peildatum: '2004' }, schaal: 'dorp' })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:8:9 [Schaal] Hier staat dorp; dat past niet in dit veld. Kies uit: wijk, gemeente, regio, bovenregionaal, landelijk, bedrijf, onbekend.
      praktijken/x.mdx:12:9 [Stand › Fase] Hier staat lopt; dat past niet in dit veld. Bedoelde u 'loopt'? Kies uit: idee, plan, pilot, loopt, regulier, afgerond, gestopt, onbekend."
    `);
  });
  it('a text that is too long', () => {
    expect(says({ titel: 'x'.repeat(113), samenvatting: `2004 ${'x'.repeat(296)}` })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:2:8 [Titel] Deze tekst heeft 113 tekens; hoogstens 110 mag. Kort hem 3 tekens in.
      praktijken/x.mdx:3:15 [Samenvatting] Deze tekst heeft 301 tekens; hoogstens 300 mag. Kort hem 1 teken in."
    `);
  });
  it('a number or date where text belongs', () => {
    expect(told(read('praktijken', 'x', text('praktijken').replace('titel: Titel', 'titel: 2004').replace('samenvatting: In 2004 begon dit.', 'samenvatting: 2004-09-15')).problems)).toMatchInlineSnapshot(`
      "praktijken/x.mdx:2:8 [Titel] Hier hoort tekst te staan. Zet de tekst tussen aanhalingstekens als hij op een getal of datum lijkt.
      praktijken/x.mdx:3:15 [Samenvatting] Hier hoort tekst te staan. Zet de tekst tussen aanhalingstekens als hij op een getal of datum lijkt."
    `);
  });
  it('text where a list or group belongs', () => {
    expect(says({ gemeenten: 'Veghel', periode: '2004' })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:16:12 [Gemeenten] Hier staat Veghel; dat past niet in dit veld. Hier hoort een lijst te staan, zoals [ Veghel ].
      praktijken/x.mdx:9:10 [Periode] Hier staat "2004"; dat past niet in dit veld. Hier hoort een groepje velden te staan, zoals { van: 1999-12, tot: "2001" }."
    `);
  });
  it('a date that does not exist, quoted or not', () => {
    expect(told(read('praktijken', 'x', text('praktijken').replace('gepubliceerd: 2026-11-22', 'gepubliceerd: 2026-02-31').replace('herzien: 2026-11-22', 'herzien: "2026-11-31"')).problems)).toMatchInlineSnapshot(`
      "praktijken/x.mdx:5:15 [Gepubliceerd] De datum 2026-02-31 bestaat niet. Verbeter de dag of de maand: JJJJ-MM-DD, zoals 2026-11-22.
      praktijken/x.mdx:6:10 [Herzien] Deze datum bestaat niet of is anders geschreven dan JJJJ-MM-DD, zoals 2026-11-22. Verbeter het, zoals 2026-11-22."
    `);
  });
  it('a date written the other way round, and a month or day that does not exist', () => {
    expect(says({ herzien: '26-11-2026', periode: { van: '1-9-2004', tot: '2004-13' }, stand: { fase: 'loopt', peildatum: '2004-02-31' } })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:14:14 [Stand › Peildatum] De datum 2004-02-31 bestaat niet. Verbeter de dag of de maand: JJJJ-MM-DD, zoals 2026-11-22.
      praktijken/x.mdx:6:10 [Herzien] Een datum begint met het jaar. Schrijf 2026-11-26.
      praktijken/x.mdx:10:8 [Periode › Van] Een datum begint met het jaar. Schrijf 2004-09-01.
      praktijken/x.mdx:11:8 [Periode › Tot] Deze datum bestaat niet. Verbeter de maand of de dag."
    `);
    expect(says({ herzien: '31-02-2026' })).toMatchInlineSnapshot(`"praktijken/x.mdx:6:10 [Herzien] Deze datum bestaat niet of is anders geschreven dan JJJJ-MM-DD, zoals 2026-11-22. Verbeter het, zoals 2026-11-22."`);
  });
  it('two dates in the wrong order', () => {
    expect(says({ herzien: '2026-01-01' })).toMatchInlineSnapshot(`"praktijken/x.mdx:6:10 [Herzien] Herzien ligt vóór gepubliceerd. Verbeter een van beide datums."`);
  });
  it('a figure without a source', () => {
    expect(says({ resultaten: [{ wat: 'kregen werk', waarde: 3, eenheid: 'mensen', soort: 'resultaat' }] })).toMatchInlineSnapshot(`"praktijken/x.mdx:18:5 [Resultaten 1 › Bron] Het veld 'bron' ontbreekt. Voeg toe, zoals \`bron: { bron: tno-2004, vindplaats: "par. 3.8, p. 47" }\`."`);
  });
  it('a figure with a badly written place', () => {
    expect(says({ resultaten: [{ wat: 'kregen werk', waarde: 3, eenheid: 'mensen', soort: 'resultaat', bron: { bron: 'tno-2004', vindplaats: 'blz 3' } }] })).toMatchInlineSnapshot(`"praktijken/x.mdx:24:19 [Resultaten 1 › Bron › Vindplaats] Hier staat blz 3; dat past niet in dit veld. Schrijf de plaats als "par. 3.8", "p. 46-48", "bijlage 1", "thema 2" of de letterlijke kop, met komma’s ertussen."`);
  });
  it('the way of a union that was meant', () => {
    expect(says({ regios: [{ regio: 'oss', toekening: 'redactie' }, 'Noord Brabant', 3], periode: { van: { omstreeks: 'rond 2004' } } })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:20:5 [Regio’s 1] Onbekend veld 'toekening'. Bedoelde u 'toekenning'? Haal anders de regel weg.
      praktijken/x.mdx:21:5 [Regio’s 2] Een id bestaat uit kleine letters, cijfers en streepjes, zoals tilburg-matchingsunit. Schrijf noord-brabant.
      praktijken/x.mdx:22:5 [Regio’s 3] Hier staat 3; dat past niet in dit veld. Schrijf een id, of { regio: id, toekenning: redactie }.
      praktijken/x.mdx:10:3 [Periode › Van › Sorteer] Het veld 'sorteer' ontbreekt. Voeg toe, zoals \`sorteer: 2018\`."
    `);
  });
  it('a source or statement in an answer', () => {
    expect(says({ antwoorden: [{ vraag: 'a', antwoord: 'b', datum: '2026', bron: { opgave: 'gemeente Oss' } }] })).toMatchInlineSnapshot(`"praktijken/x.mdx:21:5 [Antwoorden 1 › Bron › Datum] Het veld 'datum' ontbreekt. Voeg toe, zoals \`datum: 2026-10\`."`);
  });
  it('a number that cannot be', () => {
    expect(says({ inwoners: 36.5, resultaten: [{ wat: 'a', waarde: 5, van: 3, eenheid: 'mensen', soort: 'bereik', bron: { bron: 'a', vindplaats: 'p. 1' } }] })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:17:11 [Inwoners] Hier staat 36.5; dat past niet in dit veld. Schrijf een geheel getal zonder punten, zoals 36000.
      praktijken/x.mdx:21:10 [Resultaten 1 › Van] Het deel is groter dan het geheel. Verbeter waarde of van."
    `);
  });
  it('yes or no written as a word', () => {
    expect(told(read('bronnen', 'x', text('bronnen', { datumZeker: 'nee' })).problems)).toMatchInlineSnapshot(`"bronnen/x.yaml:7:13 [Datum zeker] Hier staat nee; dat past niet in dit veld. Hier hoort true of false te staan, zoals true."`);
  });
  it('an id or address that is badly written', () => {
    expect(says({ onderdeelVan: 'De Grote', oorspronkelijk: { titel: 'x', url: 'www.divosa.nl' } })).toMatchInlineSnapshot(`
      "praktijken/x.mdx:17:15 [Onderdeel van] Een id bestaat uit kleine letters, cijfers en streepjes, zoals tilburg-matchingsunit. Schrijf de-grote.
      praktijken/x.mdx:20:8 [Oorspronkelijk › Adres] Dit is geen gewoon webadres. Schrijf het volledig, zoals https://www.voorbeeld.nl/pagina."
    `);
  });
});

it('lets no English of zod through, whatever an entry holds', () => {
  const wrong = [null, 1, true, 'x', [], {}, [1], { a: 1 }, -1, ' x '];
  const fields = ['titel', 'niveau', 'status', 'gepubliceerd', 'gemeenten', 'regios', 'inwoners', 'periode', 'stand', 'partners', 'succesfactoren', 'resultaten', 'oordeel', 'letop', 'documenten', 'antwoorden', 'bezoek', 'verwant', 'bronnen', 'vroegereIds', 'licentie', 'oorspronkelijk'];
  let told = 0;
  for (const field of fields)
    for (const value of wrong)
      for (const p of read('praktijken', 'x', text('praktijken', { [field]: value })).problems) {
        expect(`${p.message} ${p.remedy}`).not.toMatch(/Invalid|expected|received|Unrecognized|undefined|\[object/);
        expect(p.message).toMatch(/\S/);
        expect(p.remedy).toMatch(/\S/);
        told += 1;
      }
  // At least one for every field that was given what no field may hold
  expect(told).toBeGreaterThan(fields.length * 5);
});
