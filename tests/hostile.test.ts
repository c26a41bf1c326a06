// Nothing that an entry holds becomes script, handler, frame, style or a strange address: the check
// refuses it with a place, or what the site makes of it is harmless. And the build alone, should
// nobody run the check, lets no more through.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HONEST, HONEST_AFTER_REMEDY, HOSTILE } from '../src/check/guard/hostile.fixtures.ts';
import { inspectBody } from '../src/check/guard/inspect.ts';
import { BOTH } from '../src/check/guard/parse-as-build.ts';
import { hiddenCharacter } from '../src/check/read/characters.ts';
import { dangers, elementsOf } from './rendered.ts';
import { XSS } from './xss.ts';

/** "geweigerd" with a place, or "getoond" and harmless; throws on anything else. */
async function fate(text: string): Promise<'geweigerd' | 'getoond'> {
  const flaws = inspectBody(text, BOTH);
  const refused = hiddenCharacter(text) !== undefined || flaws.length > 0;
  const lines = text.split('\n').length;
  for (const f of flaws) {
    expect(f.start.line).toBeGreaterThanOrEqual(1);
    expect(f.start.line).toBeLessThanOrEqual(lines);
    expect(`${f.message} ${f.remedy}`).toMatch(/^\S.*[.?]$/s);
  }
  const rendered = await elementsOf(text).catch((e: unknown) => {
    if (!refused) throw e;
    return [];
  });
  expect(dangers(rendered)).toEqual([]);
  return refused ? 'geweigerd' : 'getoond';
}

it('has a corpus worth the name', () => {
  expect(new Set(Object.values(XSS)).size).toBeGreaterThanOrEqual(150);
  expect(new Set(Object.values(HONEST)).size).toBeGreaterThanOrEqual(60);
});

describe('every way in is refused or harmless', () => {
  it.each(Object.entries(XSS))('%s', async (_, text) => {
    await fate(text);
  });
});

it('lets through only what is shown as text', async () => {
  const shown: string[] = [];
  for (const [name, text] of Object.entries(XSS)) if ((await fate(text)) === 'getoond') shown.push(name);
  expect(shown).toMatchInlineSnapshot(`
    [
      "adres /over/" onclick="alert(1)",
      "adres met titel die uitbreekt",
      "titel met een tag",
      "tekst die uitbreekt",
      "taal van een codeblok die uitbreekt",
      "taal met klassen",
      "code in de zin",
      "codeblok",
      "kop met een naam die de pagina gebruikt",
      "entiteiten die een tag lijken",
      "entiteiten met nullen",
      "ontsnapte tag",
      "tabel met uitlijning en stijl",
      "wikilink",
      "titel die uitbreekt",
      "titel met enkele aanhalingstekens",
    ]
  `);
});

describe('what is honest is shown, and harmless', () => {
  it.each(Object.entries(HONEST))('%s', async (_, text) => expect(await fate(text)).toBe('getoond'));
});

describe('what is honest and means something else here is told, and right once mended', () => {
  it.each(Object.entries(HONEST_AFTER_REMEDY))('%s', async (_, [written, mended]) => {
    expect(await fate(written)).toBe('geweigerd');
    expect(await fate(mended)).toBe('getoond');
  });
});

it('knows danger when it sees it', async () => {
  expect(dangers([{ name: 'script', attributes: {} }, { name: 'a', attributes: { href: 'java\tscript:alert(1)', onclick: 'x' } }, { name: 'td', attributes: { style: { textAlign: 'left' } } }, { name: 'a', attributes: { href: '/\\kwaad.example' } }])).toEqual([
    'element script',
    'adres java\tscript:alert(1)',
    'attribuut onclick van a',
    'attribuut style van td',
    'adres /\\kwaad.example',
  ]);
  expect((await elementsOf('## Kop\n\n[x](/over/)')).map((e) => e.name)).toEqual(['h2', 'p', 'a']);
});

it('holds for any mixture of the pieces', { timeout: 120_000 }, async () => {
  const pieces = fc.constantFrom(...Object.values(XSS), ...Object.values(HONEST), ...Object.values(HOSTILE).filter((t) => t.length < 200), '\n', '\n\n', '    ', '> ', '- ', '`', '```\n', '[', '](', ')', '<', '>', '{', '}', '"', '\\', '|', '*', '&', ';', '^', '!');
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 2, maxLength: 5 }), async (parts) => {
      await fate(parts.join(''));
    }),
    { numRuns: 400 },
  );
});
