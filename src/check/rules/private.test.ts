import { describe, expect, it } from 'vitest';
import type { Entry } from '../corpus.ts';
import { een, saysOfEach } from '../fixtures.ts';
import { hashesOfName } from '../sources/name-hash.ts';
import { personsOfSources } from './known-names.ts';
import { privateAddresses } from './private.ts';

const practice = (text: string) => een('praktijken', 'x', {}, text);

describe('persons whom a source names', () => {
  // An invented name: the real ones are known by their hashes alone.
  const known = new Set(hashesOfName('Fenna van der Zwaluwe', 'zout'));
  const rule = (entry: Entry) => personsOfSources(entry, undefined, known, 'zout');
  it('are found in full and with an initial, and told with their place', () => {
    expect(saysOfEach(rule, practice('Een.\n\nVolgens Fenna van der Zwaluwe werkte het.'))).toMatchInlineSnapshot(`"praktijken/x.mdx:21:9 'Fenna van der Zwaluwe' is de naam van een persoon uit een bron. Noem alleen de functie of de organisatie."`);
    expect(saysOfEach(rule, practice('Bij F. van der Zwáluwe'))).not.toBe('');
    expect(saysOfEach(rule, practice('Fenna Zwaluwe'))).not.toBe('');
    expect(saysOfEach(rule, een('praktijken', 'x', { letop: ['Zo zei Fenna\nZwaluwe.'] }))).not.toBe('');
  });
  it.each(['Fenna zag een zwaluwe.', 'De Zwaluwe BV', 'Lage Zwaluwe', 'Fenna Zwaluw'])('not: %s', (text) => expect(saysOfEach(rule, practice(text))).toBe(''));
  it('are found by a surname that is no other word, and told once', () => {
    const both = new Set(['Fenna Zwaluwestein', 'Zwaluwestein'].flatMap((name) => hashesOfName(name, 'zout')));
    const told = (text: string) => saysOfEach((entry: Entry) => personsOfSources(entry, undefined, both, 'zout'), practice(text));
    expect(told('Volgens Zwaluwestein werkte het.')).toContain("'Zwaluwestein' is de naam");
    expect(told('Volgens Fenna Zwaluwestein werkte het.')).toMatch(/^praktijken\/x\.mdx:19:9 'Fenna Zwaluwestein' is de naam[^\n]*$/);
    expect(told('Een zwaluwestein.')).toBe('');
  });
  it('hold for the real list', () => expect(personsOfSources(practice('Wij schreven over Veghel.'))).toEqual([]));
});

describe('private addresses and numbers', () => {
  it.each(['Zij woont op Kerkstraat 12.', 'Prins Hendriklaan 4b', 'te 1234 AB Oss', 'bel 06-12345678', 'bel 06 12 34 56 78', '+31 6 1234 5678', '0031612345678', 'tel. 0412-123456', '(020) 123 45 67', '+31 20 1234567'])('%s', (text) => expect(saysOfEach(privateAddresses, practice(text))).not.toBe(''));
  it.each(['Postbus 12, 1234 AB Oss', 'in 2004 gingen', 'van 1999-2001', 'de A2 en de N279', '10.000 en 20.000 mensen', 'bel 0800-1234', '14 0412', 'in 2004 OR en SW', '1500 WW’ers', '2000 ID banen', '1 van de 3', 'https://x.nl/0612345678/', 'de Kerkstraat in Oss', '€ 0612345'])('not: %s', (text) => expect(saysOfEach(privateAddresses, practice(text))).toBe(''));
  it('tell the place and the remedy', () => {
    expect(saysOfEach(privateAddresses, practice('Zij woont op Kerkstraat 12.\n\nBel 06-12345678.\n\nBel 0412-123456.'))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:19:14 [Tekst] 'Kerkstraat 12' lijkt een adres. Noem alleen de plaats of de wijk, of een pagina van de organisatie.
      praktijken/x.mdx:21:5 [Tekst] '06-12345678' lijkt een mobiel nummer van een persoon. Noem een algemeen nummer of een pagina van de organisatie.
      praktijken/x.mdx:23:5 [Tekst] '0412-123456' lijkt een telefoonnummer. Haal het weg, of noem een pagina van de organisatie. Het nummer van een werkgeversloket staat bij de regio."
    `);
  });
  it('may be those of a desk or of the portal itself', () => {
    expect(saysOfEach(privateAddresses, een('regios', 'zeeland', { werkgeverscontact: { naam: 'WSP', telefoon: '0113-123456', gecontroleerd: '2026-11-01' } }))).toBe('');
    expect(saysOfEach(privateAddresses, een('paginas', 'x', {}, 'Raadhuisplein 1, 1234 AB Oss'))).toBe('');
  });
});
