import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { text } from './fixtures.ts';
import { checkContent } from './index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inhoud-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};
const told = async (paths?: string[]) => (await checkContent({ root, paths })).map((p) => `${p.file.replace(`${root}/`, '')}:${p.line}:${p.column} ${p.message} ${p.remedy}`).join('\n');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0, 0, 0, 0]);
const alt = 'alt: Tafels.\nmaker: gemeente Oss\nlicentie: CC-BY-4.0\n';

it('finds nothing in a right folder', async () => {
  put('paginas/over.mdx', text('paginas'));
  put('bronnen/tno-2004.yaml', text('bronnen'));
  put('termen/sectoren/bouw.yaml', text('termen'));
  put('beelden/zaal.png', png);
  put('beelden/zaal.yaml', alt);
  put('verhalen/.gitkeep', '');
  expect(await told()).toBe('');
});

it('refuses what does not belong in the folder', async () => {
  put('los.mdx', 'x');
  put('praktijk/x.mdx', 'x');
  put('paginas/over.md', 'x');
  put('paginas/over.yaml', 'x');
  put('paginas/kwaad.mjs', 'x');
  put('paginas/map/over.mdx', text('paginas'));
  put('bronnen/x.yml', 'x');
  put('termen/sectors/bouw.yaml', 'x');
  put('termen/bouw.yaml', 'x');
  put('paginas/.verborgen.mdx', 'x');
  put('beelden/x.svg', '<svg/>');
  put('paginas/Over Ons.mdx', text('paginas'));
  put('paginas/index.mdx', text('paginas', { titel: 'Twee' }));
  symlinkSync('/etc/passwd', join(root, 'paginas/link.mdx'));
  symlinkSync('/etc', join(root, 'paginas/map2'));
  expect(await told()).toMatchInlineSnapshot(`
    "beelden/x.svg:1:1 In 'beelden' staan alleen .png, .jpg, .webp en .yaml. Bewaar de afbeelding in een van die soorten.
    bronnen/x.yml:1:1 In 'bronnen' staan alleen bestanden die op .yaml eindigen. Geef het bestand een naam die op .yaml eindigt.
    los.mdx:1:1 Dit bestand staat los in de inhoud. Zet het in een van de mappen: praktijken, succesfactoren, themas, werkwijzen, verhalen, leervragen, paginas, regios, uitwisselingen, begrippen, bronnen, cijfers, termen, beelden.
    paginas/.verborgen.mdx:1:1 De naam van dit bestand ('.verborgen') kan niet: hij wordt het adres van de pagina. Noem het bestand 'verborgen': kleine letters, cijfers en streepjes.
    paginas/.verborgen.mdx:1:1 Dit bestand begint niet met een regel ---. Zet bovenaan een regel met alleen ---, daaronder de velden, en daaronder weer een regel met alleen ---.
    paginas/Over Ons.mdx:1:1 De naam van dit bestand ('Over Ons') kan niet: hij wordt het adres van de pagina. Noem het bestand 'over-ons': kleine letters, cijfers en streepjes.
    paginas/index.mdx:1:1 Een bestand kan niet 'index' heten: het adres van de pagina zou leeg zijn. Noem het naar zijn onderwerp.
    paginas/kwaad.mjs:1:1 In 'paginas' staan alleen bestanden die op .mdx eindigen. Haal het bestand uit deze map.
    paginas/link.mdx:1:1 Dit is geen gewoon bestand maar een koppeling naar een andere plek. Zet het bestand zelf in deze map.
    paginas/map/over.mdx:1:1 In 'paginas' kunnen geen mappen. Zet het bestand direct in 'paginas'.
    paginas/map2:1:1 Dit is geen gewoon bestand maar een koppeling naar een andere plek. Zet het bestand zelf in deze map.
    paginas/over.md:1:1 In 'paginas' staan alleen bestanden die op .mdx eindigen. Geef het bestand een naam die op .mdx eindigt.
    paginas/over.yaml:1:1 In 'paginas' staan alleen bestanden die op .mdx eindigen. Geef het bestand een naam die op .mdx eindigt.
    praktijk/x.mdx:1:1 De map 'praktijk' hoort niet bij de inhoud. Bedoelde u 'praktijken'?
    termen/bouw.yaml:1:1 'bouw.yaml' is geen lijst van termen. Zet het bestand in termen/ met een van deze mappen: doelgroepen, sectoren, instrumenten, partnersoorten.
    termen/sectors/bouw.yaml:1:1 'sectors' is geen lijst van termen. Bedoelde u 'sectoren'?"
  `);
});

it('judges pictures by their content, and wants their words beside them', async () => {
  put('beelden/echt.png', png);
  put('beelden/nep.jpg', '<script>');
  put('beelden/nep.yaml', alt);
  put('beelden/alleen.yaml', 'alt: x');
  expect(await told()).toMatchInlineSnapshot(`
    "beelden/alleen.yaml:1:1 De afbeelding bij deze beschrijving ontbreekt. Zet alleen.jpg, .png of .webp in dezelfde map.
    beelden/alleen.yaml:1:1 Het veld 'licentie' ontbreekt. Voeg toe, zoals \`licentie: CC-BY-4.0\`.
    beelden/alleen.yaml:1:1 Het veld 'maker' ontbreekt. Voeg toe, zoals \`maker: gemeente Wijchen\`.
    beelden/echt.png:1:1 Bij deze afbeelding ontbreken alt, maker en licentie. Zet ze in echt.yaml, naast de afbeelding.
    beelden/nep.jpg:1:1 Dit bestand heet .jpg maar is het niet. Open de afbeelding in een beeldprogramma en bewaar haar opnieuw als .png, .jpg of .webp."
  `);
});

it('refuses a file that is too large, before it is read', async () => {
  put('paginas/over.mdx', text('paginas', {}, 'woord '.repeat(20_000)));
  expect(await told()).toMatchInlineSnapshot(`"paginas/over.mdx:1:1 Dit bestand is te groot: 121 kB; hoogstens 100 kB mag. Maak het kleiner, of verdeel het over twee items."`);
});

it('refuses hidden characters and what is no UTF-8', async () => {
  put('paginas/over.mdx', `\uFEFF${text('paginas')}`);
  put('bronnen/a.yaml', text('bronnen', { titel: 'a\u202Eb' }));
  put('bronnen/b.yaml', new Uint8Array([...new TextEncoder().encode('titel: '), 0xe9, 0x0a]));
  expect(await told()).toMatchInlineSnapshot(`
    "bronnen/a.yaml:1:9 Hier staat een onzichtbaar teken (U+202E). Haal het weg: typ de woorden eromheen opnieuw.
    bronnen/b.yaml:1:1 Dit bestand is geen gewone tekst (UTF-8). Bewaar het opnieuw als "UTF-8".
    paginas/over.mdx:1:1 Het bestand begint met een onzichtbaar teken (een BOM). Bewaar het bestand als "UTF-8" zonder BOM."
  `);
});

describe('paths', () => {
  it('tell what clashes with another file at the one that is asked about, whichever comes first', async () => {
    put('paginas/a.mdx', text('paginas', { titel: 'Zelfde' }));
    put('paginas/b.mdx', text('paginas', { titel: 'Zelfde' }));
    const file = (name: string) => [join(root, `paginas/${name}.mdx`)];
    expect(await told(file('a'))).toMatch(/^paginas\/a\.mdx:2:8 Deze titel staat ook boven .*b\.mdx\./);
    expect(await told(file('b'))).toMatch(/^paginas\/b\.mdx:2:8 Deze titel staat ook boven .*a\.mdx\./);
  });
  beforeEach(() => {
    put('paginas/a.mdx', text('paginas', { titel: 1 }));
    put('paginas/b.mdx', text('paginas', {}, '[x](/paginas/)'));
    put('bronnen/c.yaml', 'titel: x');
  });
  it('tells about one file', async () => expect((await told([join(root, 'paginas/b.mdx')])).split(':')[0]).toBe('paginas/b.mdx'));
  it('tells about a folder', async () => expect(await told([join(root, 'bronnen')])).not.toContain('paginas'));
  it('throws on a path that is not there', async () => expect(told([join(root, 'paginas/z.mdx')])).rejects.toThrow('is er niet'));
  it('throws on a path outside the content', async () => expect(told(['package.json'])).rejects.toThrow('hoort niet bij de inhoud'));
  it('throws on a folder that is not there', async () => expect(checkContent({ root: join(root, 'weg') })).rejects.toThrow('is er niet'));
});

it('reads again what changed, and only that', async () => {
  const cache = new Map();
  put('paginas/over.mdx', text('paginas', { titel: 1 }));
  expect(await checkContent({ root, cache })).toHaveLength(1);
  put('paginas/over.mdx', text('paginas', { titel: 'Een titel' }));
  expect(await checkContent({ root, cache })).toHaveLength(0);
});
