import { describe, expect, it } from 'vitest';
import { een, saysOfEach } from '../fixtures.ts';
import { personalMailboxes, personalNames } from './names.ts';

const page = (body: string) => een('paginas', 'x', {}, body);

describe('names of people by form', () => {
  it.each(['Bel de heer Jansen.', 'Mevrouw De Vries zei dat.', 'Volgens dhr. J. van der Berg.', 'mw. A.B. Yılmaz', 'Meneer ’t Hart', 'wethouder Jan Jansen', 'projectleider, Fatma van den Öztürk', 'Directeur is hij niet; de directeur Piet de Boer wel.', 'Wethouder Jan Pietersen kwam langs.', 'De burgemeester Van den Berg opende het.', 'wethouder J. van der Meer', 'Burgemeester Pietersen was er.'])('%s', (text) => {
    expect(saysOfEach(personalNames, page(text))).not.toBe('');
  });
  it.each(['De heer des huizes.', 'De wethouder Sociale Zaken.', 'De manager van Albert Heijn.', 'De directeur Albert Heijn.', 'Mevrouw is er niet.', 'De projectleider van Werkplein Oost.', 'De wethouder van Veghel en de burgemeester.', 'De ondernemer. Samen Werken heet het.', 'Werkgever Sligro Food Group.', 'Wethouder Sociale Zaken van Oss.', 'De voorzitter Samenwerking ging weg.', 'Wethouder en burgemeester waren er. Zij kwamen.', 'De wethouder. Dat was alles.', 'De wethouder Economie en de wethouder Werk.'])('not: %s', (text) => {
    expect(saysOfEach(personalNames, page(text))).toBe('');
  });
  it('knows what entries name as organisation', () => {
    const practice = een('praktijken', 'p', { partners: [{ naam: 'Sligro Food Group', soort: 'werkgever' }] });
    expect(saysOfEach(personalNames, practice, page('De directeur Sligro Food werkte mee.'))).toBe('');
  });
  it('tells the place and the remedy, in fields and in the body', () => {
    expect(saysOfEach(personalNames, een('praktijken', 'p', { letop: ['De bron is de heer Jansen.'] }, 'Een.\n\nTwee wethouder Jan Jansen.'))).toMatchInlineSnapshot(`
      "praktijken/p.mdx:18:16 [Let op 1] 'de heer Jansen' lijkt de naam van een persoon. Noem alleen de functie of de organisatie.
      praktijken/p.mdx:23:6 [Tekst] 'wethouder Jan Jansen' lijkt de naam van een persoon. Noem alleen de functie. Is het een organisatie? Schrijf dan "van" ervoor, of noem haar bij de partners."
    `);
  });
  it('tells every name of a paragraph, on its own line', () => {
    expect(saysOfEach(personalNames, page('Volgens de heer Jansen\nen mevrouw De Vries\nwerkte het.'))).toMatchInlineSnapshot(`
      "paginas/x.mdx:9:9 [Tekst] 'de heer Jansen' lijkt de naam van een persoon. Noem alleen de functie of de organisatie.
      paginas/x.mdx:10:4 [Tekst] 'mevrouw De Vries' lijkt de naam van een persoon. Noem alleen de functie of de organisatie."
    `);
  });
});

describe('mailboxes of people', () => {
  it.each(['jan.jansen@oss.nl', 'j.jansen@oss.nl', 'Fatma.van.den.Berg@oss.nl'])('%s', (text) => expect(saysOfEach(personalMailboxes, page(`Mail ${text}.`))).not.toBe(''));
  it.each(['info@oss.nl', 'werk.inkomen@oss.nl', 'team.werk@oss.nl', 'oss.servicepunt@uwv.nl', 'werkgeversservicepunt@oss.nl'])('not: %s', (text) => expect(saysOfEach(personalMailboxes, page(`Mail ${text}.`))).toBe(''));
});
