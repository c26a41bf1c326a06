// Whole files and folders that try something: each is refused, at a place that exists.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read, text } from './fixtures.ts';
import { checkContent } from './index.ts';
import { LIMITS } from './limits.ts';

const page = text('paginas');
const practice = text('praktijken');
/** A page with lines added to its fields. */
const withLine = (...lines: string[]) => page.replace('---\n\n', `${lines.join('\n')}\n---\n\n`);
const practiceWith = (...lines: string[]) => practice.replace('---\n\n', `${lines.join('\n')}\n---\n\n`);
const c = (code: number) => String.fromCodePoint(code);

const FIELDS: Record<string, string> = {
  'layout die code is': withLine('layout: "data:text/javascript,console.log(process.env)"'),
  'layout van een bestand': withLine('layout: ../../evil.astro'),
  'slug naar boven': withLine('slug: ../../x'),
  'components': withLine('components: { p: script }'),
  'draft, dat wij niet kennen': withLine('draft: true'),
  'prerender': withLine('prerender: false'),
  'id die een ander bestand wil zijn': withLine('id: over'),
  'anker en verwijzing': withLine('licentie: &x CC-BY-4.0', 'titel2: *x'),
  'samenvoegsleutel': withLine('<<: { titel: Anders }'),
  'samenvoegen met anker': page.replace('titel: Titel', 'basis: &b { titel: Titel }\n<<: *b'),
  'sleutel met aanhalingstekens': page.replace('titel:', '"titel":'),
  'sleutel met ontsnapping': page.replace('titel:', '"\\u0074itel":'),
  'sleutel met enkele aanhalingstekens': page.replace('titel:', "'titel':"),
  '__proto__': withLine('__proto__: { status: gepubliceerd }'),
  'constructor': withLine('constructor: { prototype: x }'),
  'toString': withLine('toString: x'),
  'dubbele sleutel': withLine('titel: Nog een'),
  'soort van js-yaml': withLine('licentie: !!js/function "function(){}"'),
  'regexp van js-yaml': withLine('licentie: !!js/regexp /x/'),
  'undefined van js-yaml': withLine('licentie: !!js/undefined ""'),
  'eigen soort': withLine('licentie: !kwaad CC-BY-4.0'),
  'binair': withLine('licentie: !!binary Q0MtQlktNC4w'),
  'set en omap': withLine('licentie: !!set { x }'),
  'tweede document': withLine('...', 'titel: Anders'),
  'richtlijn': page.replace('---\n', '---\n%YAML 1.1\n---\n'),
  'samengestelde sleutel': withLine('? [a, b]', ': x'),
  'lege sleutel': withLine(': x'),
  'miljard keer lachen': withLine('a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]', 'd: &d [*b,*b,*b,*b,*b,*b,*b,*b]', 'e: [*d,*d,*d,*d,*d,*d,*d,*d]'),
  'diep genest': withLine(`x: ${'['.repeat(3000)}${']'.repeat(3000)}`),
  'diep genest met groepen': withLine(`x: ${'{a: '.repeat(2000)}1${'}'.repeat(2000)}`),
  'heel veel waarden': withLine(`x: [${'1,'.repeat(30_000)}1]`),
  'heel veel velden': withLine(Array.from({ length: 3000 }, (_, i) => `veld${i}: x`).join('\n')),
  'een titel zonder einde': page.replace('titel: Titel', `titel: ${'x'.repeat(50_000)}`),
  '31 februari': page.replace('herzien: 2026-11-22', 'herzien: 2026-02-31'),
  'dag en maand verwisseld': page.replace('herzien: 2026-11-22', 'herzien: 22-11-2026'),
  'datum met tijd': page.replace('herzien: 2026-11-22', 'herzien: 2026-11-22T23:59:59-12:00'),
  'datum als getal': page.replace('herzien: 2026-11-22', 'herzien: 20261122'),
  'lege datum': page.replace('herzien: 2026-11-22', 'herzien:'),
  'achttallig getal': practiceWith('inwoners: 0o17000'),
  'zestientallig getal': practiceWith('inwoners: 0xFFFF'),
  'getal met streepjes': practiceWith('inwoners: 36_000'),
  'zestigtallig getal': practiceWith('inwoners: 10:30:00'),
  'oneindig': practiceWith('inwoners: .inf'),
  'geen getal': practiceWith('inwoners: .nan'),
  'noorse ja': practiceWith('inwoners: no'),
  'id naar boven': practiceWith('verwant: [../../etc/passwd]'),
  'id met schuine streep': practiceWith('onderdeelVan: praktijken/x'),
  'id met hoofdletters en spaties': practiceWith('onderdeelVan: De Grote'),
  'id uit het prototype': practiceWith('onderdeelVan: __proto__'),
  'oud id naar boven': practiceWith("vroegereIds: ['../x']"),
  'adres javascript': practiceWith('oorspronkelijk: { titel: x, url: "javascript:alert(1)" }'),
  'adres javascript met tab': practiceWith('oorspronkelijk: { titel: x, url: "java\\tscript:alert(1)" }'),
  'adres data': practiceWith('documenten: [{ titel: x, url: "data:text/html,x", bekeken: "2026" }]'),
  'adres met userinfo': practiceWith('documenten: [{ titel: x, url: "https://overheid.nl@kwaad.example/", bekeken: "2026" }]'),
  'adres zonder protocol': practiceWith('documenten: [{ titel: x, url: "//kwaad.example/", bekeken: "2026" }]'),
  'adres met omgekeerde strepen': practiceWith('documenten: [{ titel: x, url: "https:\\\\\\\\kwaad.example", bekeken: "2026" }]'),
  'omgekeerde tekst in een titel': page.replace('titel: Titel', `titel: "a${c(0x202e)}b"`),
  'omgekeerde tekst als ontsnapping': page.replace('titel: Titel', 'titel: "a\\u202eb"'),
  'nul als ontsnapping': page.replace('titel: Titel', 'titel: "a\\0b"'),
  'nul': page.replace('titel: Titel', `titel: a${c(0)}b`),
  'breedteloze spatie': page.replace('titel: Titel', `titel: a${c(0x200b)}b`),
  'regelscheiding': page.replace('titel: Titel', `titel: a${c(0x2028)}b`),
  'tekens die niet te zien zijn': page.replace('titel: Titel', `titel: a${c(0xe0041)}b`),
  'alleen spaties': page.replace('titel: Titel', 'titel: "   "'),
  'tab als inspringing': withLine('x:', '\ty: 1'),
  'tekst voor de velden': `x\n${page}`,
  'lege regel voor de velden': `\n${page}`,
  'BOM': `${c(0xfeff)}${page}`,
  'toml': page.replaceAll('---', '+++'),
  'velden met een taal': page.replace('---', '---js'),
  'velden zonder einde': page.replace('---\n\n', '\n\n'),
  'velden die midden in een regel sluiten': page.replace('---\n\n', '--- x\n\n'),
  'leeg bestand': '',
  'alleen streepjes': '---\n---\n',
  'een lijst in plaats van velden': '---\n- a\n---\n',
  'een woord in plaats van velden': '---\nhallo\n---\n',
};

describe('fields that try something are refused', () => {
  it.each(Object.entries(FIELDS))('%s', (_, source) => {
    const collectie = source.includes('niveau:') ? 'praktijken' : 'paginas';
    const start = performance.now();
    const { problems, guard } = read(collectie, 'x', source);
    const all = [...problems, ...guard()];
    expect(all.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3000);
    for (const p of all) {
      expect(p.line).toBeGreaterThanOrEqual(1);
      expect(p.line).toBeLessThanOrEqual(source.split('\n').length + 1);
      expect(`${p.message} ${p.remedy}`).not.toMatch(/undefined|\[object|Invalid|expected|at Object/);
    }
  });
});

describe('the folder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'map-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  };
  const told = async () => (await checkContent({ root })).map((p) => `${p.file.replace(`${root}/`, '')}:${p.line}:${p.column} ${p.message}`);

  const start = (...bytes: (number | string)[]) => new Uint8Array([...bytes.flatMap((b) => (typeof b === 'number' ? [b] : [...b].map((x) => x.charCodeAt(0)))), ...Array.from({ length: 16 }, () => 0)]);
  const PNG = start(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a);
  const JPG = start(0xff, 0xd8, 0xff, 0xe0);
  const WEBP = start('RIFF', 0, 0, 0, 0, 'WEBP');
  const words = 'alt: Tafels.\nmaker: gemeente Oss\nlicentie: CC-BY-4.0\n';

  it('takes the three kinds of picture, with their words', async () => {
    put('beelden/a.png', PNG);
    put('beelden/b.jpg', JPG);
    put('beelden/c.webp', WEBP);
    for (const x of 'abc') put(`beelden/${x}.yaml`, words);
    expect(await told()).toEqual([]);
  });

  it.each([
    ['a.jpg', PNG], ['a.png', JPG], ['a.webp', start('RIFF', 0, 0, 0, 0, 'WAVE')], ['a.png', start('GIF89a')], ['a.jpg', start('<svg onload="alert(1)">')], ['a.png', start('<!DOCTYPE html><script>')],
    ['a.png', start('%PDF-1.7')], ['a.jpg', start('PK', 3, 4)], ['a.webp', new Uint8Array()], ['a.png', start('import fs from "fs"')], ['a.jpg', start(0xff, 0xd8)],
  ])('refuses a picture that is something else: %s', async (name, content) => {
    put(`beelden/${name}`, content);
    put('beelden/a.yaml', words);
    expect((await told()).join('\n')).toContain('maar is het niet');
  });

  it.each(['a.svg', 'a.gif', 'a.avif', 'a.PNG', 'a.jpeg', 'a.png.exe', 'a.html', 'a.js', 'a.yml', 'a.mdx', 'a', '.a.png', 'a b.png', 'map/a.png', 'a.png/b.png'])('refuses %s among the pictures', async (name) => {
    put(`beelden/${name}`, PNG);
    put('beelden/a.yaml', words);
    expect((await told()).filter((t) => !t.includes('ontbreekt'))).not.toEqual([]);
  });

  it.each(['x.ts', 'x.js', 'x.mjs', 'x.astro', 'x.html', 'x.md', 'x.MDX', 'x.mdx.bak', 'x.mdx~', 'x.json', 'x.csv', 'x.css', 'x.sh', '.env', '.htaccess', '_headers', 'X.mdx', 'x y.mdx', 'é.mdx', 'x..mdx', '-x.mdx', 'x/y.mdx', 'index.mdx', '__proto__.mdx', `${'x'.repeat(90)}.mdx`, 'con fig.mdx', 'x%2e.mdx'])('refuses %s among the pages', async (name) => {
    put(`paginas/${name}`, text('paginas'));
    expect(await told()).not.toEqual([]);
  });

  it('refuses links, to files and to folders, also in the right place with the right name', async () => {
    put('paginas/goed.mdx', text('paginas'));
    symlinkSync('/etc/passwd', join(root, 'paginas/wachtwoord.mdx'));
    symlinkSync(join(root, 'paginas/goed.mdx'), join(root, 'paginas/zelfde.mdx'));
    symlinkSync('/nergens', join(root, 'paginas/gebroken.mdx'));
    symlinkSync('/etc', join(root, 'bronnen'));
    mkdirSync(join(root, 'beelden'));
    symlinkSync('/dev/zero', join(root, 'beelden/a.png'));
    expect((await told()).filter((t) => t.includes('koppeling')).map((t) => t.split(':')[0])).toEqual(['beelden/a.png', 'bronnen', 'paginas/gebroken.mdx', 'paginas/wachtwoord.mdx', 'paginas/zelfde.mdx']);
  });

  it('refuses what is too large before it reads it', async () => {
    put('paginas/groot.mdx', text('paginas', {}, 'x'.repeat(LIMITS.textBytes)));
    put('bronnen/groot.yaml', text('bronnen', { beperkingen: [] }) + `# ${'x'.repeat(LIMITS.textBytes)}`);
    put('beelden/groot.png', new Uint8Array([...PNG, ...new Uint8Array(LIMITS.imageBytes)]));
    put('beelden/groot.yaml', words);
    expect((await told()).filter((t) => t.includes('te groot'))).toHaveLength(3);
  });

  it('refuses two files that become one page', async () => {
    put('paginas/over.mdx', text('paginas'));
    put('paginas/Over.mdx', text('paginas', { titel: 'Twee' }));
    expect((await told()).join('\n')).toContain('paginas/Over.mdx:1:1');
  });

  it.each([
    ['alt', 'maker: gemeente Oss\nlicentie: CC-BY-4.0\n', "Het veld 'alt' ontbreekt."],
    ['maker', 'alt: Tafels.\nlicentie: CC-BY-4.0\n', "Het veld 'maker' ontbreekt."],
    ['licence', 'alt: Tafels.\nmaker: gemeente Oss\n', "Het veld 'licentie' ontbreekt."],
    ['open licence', 'alt: Tafels.\nmaker: gemeente Oss\nlicentie: alle rechten\n', 'Hier staat alle rechten'],
  ])('wants the %s of a picture', async (_, content, message) => {
    put('beelden/a.png', PNG);
    put('beelden/a.yaml', content);
    expect((await told()).join('\n')).toContain(message);
  });
});
