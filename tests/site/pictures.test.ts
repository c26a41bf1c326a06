// The pictures of /cijfers/ against the entries as they stand in their files, counted anew here.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { entriesOf } from '../entries.ts';
import { attr, type Element, pagesIn, text } from './pages.ts';
import { address, close, tab } from './visitor.ts';

interface Raw {
  id: string;
  data: Record<string, any>;
}

const site = inject('sites')[0]!;
const seen = (e: { data: Record<string, unknown> }) => (e.data['status'] ?? 'gepubliceerd') === 'gepubliceerd';
const mdx = (collection: string): Raw[] => entriesOf(collection).filter(seen);
const yaml = (collection: string): Raw[] => globSync(`src/content/${collection}/*.yaml`, { cwd: root }).map((file) => ({ id: basename(file, '.yaml'), data: parse(readFileSync(join(root, file), 'utf8')) })).filter(seen);

const praktijken = mdx('praktijken');
const figures = praktijken.flatMap((p) => (p.data['resultaten'] ?? []) as any[]);
/** Ids in a list of which an item is a bare id or an object that holds it. */
const ids = (list: any[] = []): string[] => list.map((v) => (typeof v === 'string' ? v : Object.entries(v).find(([k]) => k !== 'toekenning')![1] as string));

/** A CSV file of the site, as rows of cells. */
function csv(naam: string): string[][] {
  const content = readFileSync(join(site.folder, 'cijfers', `${naam}.csv`), 'utf8');
  expect(content.startsWith('\uFEFF"')).toBe(true);
  return content.slice(1).trimEnd().split('\r\n').map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map((m) => m[1]!.replaceAll('""', '"')));
}

const column = (rows: string[][], name: string) => {
  const at = rows[0]!.indexOf(name);
  expect(at, name).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((r) => r[at]!);
};

const page = pagesIn(site.folder).find((p) => p.path === '/cijfers/')!;
const inside = (e: Element): Element[] => e.childNodes.flatMap((n) => ('tagName' in n ? [n, ...inside(n)] : []));
const picture = (naam: string) => inside(page.elements.find((e) => attr(e, 'id') === naam)!);
const low = (w: any): number => (typeof w === 'number' ? w : w.min);
const dutch = (n: number) => String(n).replace('.', ',');

describe('figures with a whole or a goal', () => {
  const parts = figures.filter((r) => r.van && r.waarde !== 'onbekend');

  test('every part with its whole is there, and no other', () => {
    const rows = csv('deel-van-geheel');
    const told = column(rows, 'Deel').map((deel, i) => `${deel} van ${column(rows, 'Geheel')[i]} ${column(rows, 'Eenheid')[i]}`);
    expect([...new Set(told)].sort()).toEqual([...new Set(parts.map((r) => `${dutch(low(r.waarde))} van ${r.van} ${r.eenheid}`))].sort());
  });

  test('every bar is as long as its share', () => {
    const widths = picture('deel-van-geheel').filter((e) => e.tagName === 'rect' && attr(e, 'class')?.startsWith('vol')).map((e) => Number.parseFloat(attr(e, 'width')!));
    const shares = parts.map((r) => Math.round((low(r.waarde) / r.van) * 10_000) / 100);
    expect([...new Set(widths)].sort()).toEqual([...new Set(shares)].sort());
  });

  test('every goal is there, with its outcome or the word onbekend', () => {
    const rows = csv('doel-en-resultaat');
    const told = column(rows, 'Doel').map((doel, i) => `${column(rows, 'Resultaat')[i]} / ${doel} ${column(rows, 'Eenheid')[i]}`);
    const goals = figures.filter((r) => r.doel).map((r) => `${r.waarde === 'onbekend' ? 'onbekend' : dutch(low(r.waarde))} / ${r.doel} ${r.eenheid}`);
    expect([...new Set(told)].sort()).toEqual([...new Set(goals)].sort());
  });
});

describe('gap maps', () => {
  const themes = mdx('themas').sort((a, b) => a.data['nummer'] - b.data['nummer']);
  const groups = yaml('termen/doelgroepen').map((t) => ({ id: t.id, naam: t.data['naam'] as string, field: 'doelgroepen' }));
  const regions = yaml('regios').map((r) => ({ id: r.id, naam: r.data['naam'] as string, field: 'regios' }));

  test.each([['thema-doelgroep', groups], ['regio-thema', regions]] as const)('%s counts what the entries say', (naam, side) => {
    const expected = Object.fromEntries(side.map(({ id, naam: name, field }) => {
      const here = praktijken.filter((p) => ids(p.data[field]).includes(id));
      return [name, [...themes.map((t) => here.filter((p) => ids(p.data['themas']).includes(t.id)).length), here.length].map(String)];
    }));
    const [head, ...rows] = csv(naam);
    expect(head!.slice(1, -1)).toEqual(themes.map((t) => t.data['titel']));
    expect(Object.fromEntries(rows.map(([name, ...cells]) => [name, cells]))).toEqual(expected);
    const onPage = picture(naam).filter((e) => e.tagName === 'td').map((e) => Number.parseInt(text(e), 10) || 0);
    expect(onPage).toEqual(rows.flatMap(([, ...cells]) => cells.map(Number)));
  });

  test('a number leads to a list of that many practices', async () => {
    const visitor = await tab();
    const links = page.elements.filter((e) => e.tagName === 'a' && /\/praktijken\/\?.*niveau=/.test(attr(e, 'href') ?? ''));
    for (const link of [links[0]!, links[Math.floor(links.length / 2)]!, links.at(-1)!]) {
      await visitor.goto(address(site.url, attr(link, 'href')!));
      const count = Number.parseInt(text(link), 10);
      expect.soft(await visitor.locator('[data-uitkomst]').textContent(), attr(link, 'href')).toBe(count === 1 ? '1 praktijk' : `${count} praktijken`);
    }
    await close(visitor);
  });
});

test('factors are counted as the entries name them', () => {
  const factors = mdx('succesfactoren').filter((f) => f.data['soort'] === 'succesfactor');
  const all = praktijken.flatMap((p) => (p.data['succesfactoren'] ?? []) as { factor: string; sterkte?: string }[]);
  const count = (id: string, derived: boolean) => String(all.filter((f) => f.factor === id && (f.sterkte === 'afgeleid') === derived).length);
  const rows = csv('succesfactoren');
  const told = Object.fromEntries(column(rows, 'Succesfactor').map((name, i) => [name, [column(rows, 'Bron noemt het')[i], column(rows, 'Redactie leidt het af')[i]]]));
  expect(told).toEqual(Object.fromEntries(factors.map((f) => [f.data['titel'], [count(f.id, false), count(f.id, true)]])));
});

test('every recorded step of learning is drawn once', () => {
  const steps = yaml('uitwisselingen').map(({ data }) => `${data['van'].naam} > ${data['naar'].naam}`);
  const rows = csv('wie-leerde-van-wie');
  expect(column(rows, 'Van').map((van, i) => `${van} > ${column(rows, 'Naar')[i]}`).sort()).toEqual(steps.sort());
  expect(picture('wie-leerde-van-wie').filter((e) => e.tagName === 'dd')).toHaveLength(steps.length);
});

test('the survey is told as it stands, with its bases', () => {
  const told = Object.fromEntries(['antwoord-2019', 'rapportcijfers-2019', 'gemist-2019', 'trechter-2019', 'opbrengst-2019'].flatMap((naam) => {
    const rows = csv(naam);
    return column(rows, 'Wat').map((wat, i) => [wat, [column(rows, 'Waarde')[i], column(rows, 'Van')[i], column(rows, 'Aantal in de basis')[i]]] as const);
  }));
  const asked = yaml('cijfers').filter(({ data }) => ['rapportcijfers', 'gemist', 'trechter', 'uitkomsten'].includes(data['groep']) || (data['groep'] === 'onderzoek' && data['van'] && data['eenheid'] !== 'verhalen'));
  expect(told).toEqual(Object.fromEntries(asked.map(({ data }) => [data['wat'], [dutch(low(data['waarde'])), String(data['van'] ?? ''), String(data['basis']?.aantal ?? '')]])));
  expect(Object.values(told)).toContainEqual(['37', '72', '']);
  expect(Object.values(told)).toContainEqual(['49', '126', '']);
});

test('each practice stands on the timeline in the year it began', () => {
  const years = praktijken.map(({ data }) => { const { van } = data['periode']; return typeof van === 'object' ? van.sorteer : Number(String(van).slice(0, 4)); });
  const rows = csv('tijdlijn');
  expect(column(rows, 'Jaar').map(Number)).toEqual(years.sort((a, b) => a - b));
  const dots = picture('tijdlijn').filter((e) => attr(e, 'class')?.startsWith('stippen')).map((e) => text(e).length);
  expect(dots).toEqual([...Map.groupBy(years, (y) => y).values()].map((list) => list.length));
});

test('every picture has its question, its limits and both files', () => {
  const frames = page.elements.filter((e) => e.tagName === 'section' && attr(e, 'class')?.includes('tekening'));
  expect(frames.length).toBeGreaterThanOrEqual(12);
  for (const frame of frames) {
    const all = inside(frame);
    expect.soft(text(all.find((e) => e.tagName === 'h3')!)).toMatch(/\?$/);
    expect.soft(text(frame)).toMatch(/Wat u hieruit niet kunt afleiden\s*\S/);
    expect.soft(all.filter((e) => e.tagName === 'a' && attr(e, 'download') !== undefined).map((e) => attr(e, 'href'))).toEqual(['svg', 'csv'].map((kind) => `/cijfers/${attr(frame, 'id')}.${kind}`));
  }
});

test('the first sentence says what the sources chose', () => {
  const main = page.elements.find((e) => e.tagName === 'main')!;
  expect(text(inside(main).find((e) => e.tagName === 'p')!)).toMatch(/^De bronnen kozen vooral successen, en projecten gaven zichzelf een cijfer\./);
});

test('a downloaded drawing opens by itself, without warning', async () => {
  const visitor = await tab();
  const noted: string[] = [];
  // A browser asks by itself for an icon beside a file that names none
  visitor.on('console', (m) => m.type() === 'error' && !m.location().url.endsWith('/favicon.ico') && noted.push(m.text()));
  for (const file of globSync('cijfers/*.svg', { cwd: site.folder })) {
    await visitor.goto(address(site.url, `/${file.replaceAll('\\', '/')}`));
    const outside = await visitor.evaluate(() => {
      const { width } = document.documentElement.getBoundingClientRect();
      return [...document.querySelectorAll('text')].filter((t) => t.getBoundingClientRect().right > width || t.getBoundingClientRect().left < 0).map((t) => t.textContent);
    });
    expect.soft([outside, noted.splice(0)], file).toEqual([[], []]);
  }
  await close(visitor);
});
