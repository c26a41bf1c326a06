import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits.ts';
import { hiddenCharacter } from '../read/characters.ts';
import { HONEST, HOSTILE } from './hostile.fixtures.ts';
import { inspectBody as inspect } from './inspect.ts';
import { BOTH } from './parse-as-build.ts';

const inspectBody = (text: string) => inspect(text, BOTH);

const told = (text: string) => inspectBody(text).map((f) => `${f.start.line}:${f.start.column} ${f.message} ${f.remedy}`).join('\n');

describe('what is hostile is refused, at its place', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, text) => {
    // Hidden characters are refused in the raw text, before the parsers.
    const hidden = hiddenCharacter(text);
    const flaws = inspectBody(text);
    expect(hidden ?? flaws[0]).toBeDefined();
    const lines = text.split('\n').length;
    for (const f of flaws) {
      expect(f.start.line).toBeGreaterThanOrEqual(1);
      expect(f.start.line).toBeLessThanOrEqual(lines);
      expect(f.message).toMatch(/^\S.*\.$/s);
      expect(f.remedy).toMatch(/[.?]$/);
    }
  });
});

describe('what is honest passes', () => {
  it.each(Object.entries(HONEST))('%s', (_, text) => {
    expect(hiddenCharacter(text)).toBeUndefined();
    expect(told(text)).toBe('');
  });
});

describe('what an editor reads', () => {
  it('tells a < in plain text with its remedy', () => {
    expect(told('Voor jongeren <27 jaar.')).toMatchInlineSnapshot(`"1:15 Een < in gewone tekst begint hier een tag. Schrijf \\< of woorden als 'kleiner dan' of 'jonger dan'."`);
  });
  it('tells a tag that is not closed', () => {
    expect(told('Een.\n\n<Kader titel="Let op">\n\nTwee.')).toMatchInlineSnapshot(`"3:1 <Kader> gaat open en niet dicht. Zet </Kader> op een eigen regel onder de tekst, met een lege regel ervoor. Is het gewone tekst? Schrijf \\<Kader."`);
  });
  it('tells a tag that is closed and not open', () => {
    expect(told('Een </Kader> twee.')).toMatchInlineSnapshot(`"1:5 Hier sluit </Kader>, maar die is niet open. Haal hem weg, of zet de tag waarmee het begint erboven."`);
  });
  it('tells a brace that is not closed', () => {
    expect(told('Beste { naam,')).toMatchInlineSnapshot(`"1:7 Een accolade { gaat open en niet dicht. Haal haar weg, of schrijf \\{ om haar te laten zien."`);
  });
  it('tells braces with a word', () => {
    expect(told('Beste {naam},')).toMatchInlineSnapshot(`"1:7 Tussen { en } staat code; een item bevat alleen tekst. Haal het weg. Wilt u een accolade laten zien? Schrijf \\{ en \\}."`);
  });
  it('tells an address between angle brackets', () => {
    expect(told('Zie <https://www.divosa.nl> of <info@divosa.nl>.')).toMatchInlineSnapshot(`
      "1:5 Een adres tussen < en > kan hier niet. Laat < en > weg: https://www.divosa.nl wordt vanzelf een link.
      1:32 Een adres tussen < en > kan hier niet. Laat < en > weg: info@divosa.nl wordt vanzelf een link."
    `);
  });
  it('tells a misspelt component', () => {
    expect(told('<kader titel="x">\n\nhoi\n\n</kader>')).toMatchInlineSnapshot(`"1:1 <kader> kan hier niet; een item gebruikt alleen <Kader>. Bedoelde u <Kader>?"`);
  });
  it('tells each wrong attribute', () => {
    expect(told('<Kader title="x" titel={y} {...z}>\n\nhoi\n\n</Kader>')).toMatchInlineSnapshot(`
      "1:1 <Kader> kent 'title' niet. Haal het weg. Wat wel kan: titel.
      1:1 'titel' van <Kader> is geen gewone tekst. Schrijf titel="tekst", tussen aanhalingstekens.
      1:1 <Kader> kent {...} niet. Haal het weg. Wat wel kan: titel."
    `);
  });
  it('tells a forgotten slash at the end of an address', () => {
    expect(told('[x](/praktijken/veghel) [y](/praktijken/veghel#kop)')).toMatchInlineSnapshot(`
      "1:1 Aan dit adres ontbreekt de streep / aan het einde. Schrijf /praktijken/veghel/.
      1:25 Aan dit adres ontbreekt de streep / aan het einde. Schrijf /praktijken/veghel/#kop."
    `);
  });
  it('tells all mistakes at once, also those that stop the parsers', () => {
    expect(told('Een <27 en <65.\n\n{code}\n\n<div>\n\nimport x\n\n[x](javascript:1) ![y](z.png) } en { daar')).toMatchInlineSnapshot(`
      "1:5 Een < in gewone tekst begint hier een tag. Schrijf \\< of woorden als 'kleiner dan' of 'jonger dan'.
      1:12 Een < in gewone tekst begint hier een tag. Schrijf \\< of woorden als 'kleiner dan' of 'jonger dan'.
      3:1 Tussen { en } staat code; een item bevat alleen tekst. Haal het weg. Wilt u een accolade laten zien? Schrijf \\{ en \\}.
      5:1 <div> kan hier niet; een item gebruikt alleen <Kader>. Haal de tag weg, ook waar hij sluit. Wilt u een < laten zien? Schrijf \\<.
      7:1 Een regel die met import of export begint, is code. Haal de regel weg. Is het gewone tekst? Begin de zin met een ander woord.
      9:1 Een link die met javascript: begint, kan hier niet. Schrijf een volledig adres dat met https:// begint, of een pagina van dit portaal als /praktijken/naam/.
      9:19 Een afbeelding in de tekst kan nog niet. Haal de afbeelding weg.
      9:36 Een accolade { gaat open en niet dicht. Haal haar weg, of schrijf \\{ om haar te laten zien."
    `);
  });
});

describe('one mistake gives one message', () => {
  it.each(['a <b>x</b> c', 'a {1 +} b', 'import iets', 'a <!-- x --> b', 'a { b', '<Foo>', '[x](javascript:1)'])('%s', (text) => {
    expect(inspectBody(text)).toHaveLength(1);
  });
});

describe('size', () => {
  it('judges a text at the limit of size within a few seconds', { timeout: 10_000 }, () => {
    const paragraph = 'Een **gewone** zin met [een link](/over/) en _nadruk_ erin. ';
    const start = performance.now();
    expect(told(`${paragraph.repeat(10)}\n\n`.repeat(Math.floor(LIMITS.textBytes / 650)))).toBe('');
    expect(performance.now() - start).toBeLessThan(5000);
  });
  it.each([
    ['haken', '['.repeat(20_000)],
    ['citaten', '>'.repeat(20_000)],
    ['lijsten', `${'- '.repeat(20_000)}x`],
    ['componenten', `${'<Kader>'.repeat(5000)}x${'</Kader>'.repeat(5000)}`],
    ['inspringen', Array.from({ length: 300 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ])('refuses a bomb of %s quickly', { timeout: 10_000 }, (_, text) => {
    const start = performance.now();
    expect(inspectBody(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
