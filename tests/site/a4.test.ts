// Every sheet is exactly one A4: measured on the PDF that Chromium prints.
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describedPraktijken, entriesOf } from '../entries.ts';
import { all, attr, inside, pagesIn, text } from './pages.ts';
import { collisions, read } from './pdf.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const pages = pagesIn(site.folder).filter((p) => /\/(a4|blanco)\/$/.test(p.path));

/** The smallest type that may stand on paper, in points; a PDF rounds. */
const SMALLEST = 9.5 - 0.01;
/** What stays white at the foot of a sheet at least, for printers that do not reach the edge. */
const EDGE_MM = 5;

const squeezed = (s: string) => s.replace(/[\s\u00AD-]+/g, '');

test('every full description and every story has its sheet, and there is an empty one', () => {
  const published = entriesOf('verhalen').filter(({ data }) => data['status'] === 'gepubliceerd');
  const expected = [...describedPraktijken().map(({ id }) => `/praktijken/${id}/a4/`), ...published.map(({ id }) => `/verhalen/${id}/a4/`), '/werkwijzen/een-a4/blanco/'];
  expect(pages.map((p) => p.path).sort()).toEqual(expected.sort());
});

test('what a sheet leaves out, it counts: figures, factors and warnings', () => {
  for (const { id, data } of describedPraktijken()) {
    const sheet = pages.find((p) => p.path === `/praktijken/${id}/a4/`)!;
    const words = text(all(sheet, 'article')[0]!).replace(/\s+/g, ' ');
    const left = [...words.matchAll(/met nog (\d+) cijfer|Op de pagina staa(?:t er nog|n er nog) (\d+)/g)].reduce((sum, m) => sum + Number(m[1] ?? m[2]), 0);
    const shown = ['cijfers', 'vel-punten'].flatMap((name) => sheet.elements.filter((e) => e.tagName === 'ul' && attr(e, 'class')?.split(' ').includes(name))).flatMap((list) => inside(list).filter((e) => e.tagName === 'li')).length;
    const there = ['resultaten', 'succesfactoren', 'letop'].reduce((sum, field) => sum + ((data[field] as unknown[] | undefined)?.length ?? 0), 0);
    expect.soft(shown + left, id).toBe(there);
  }
});

test('sheets stay out of search engines and out of the search of the site', () => {
  expect(pages.filter((p) => !p.noindex || p.elements.some((e) => attr(e, 'data-pagefind-body') !== undefined)).map((p) => p.path)).toEqual([]);
});

describe('on paper', () => {
  let page: Tab;
  beforeAll(async () => {
    page = await tab();
  });
  afterAll(() => close(page));

  test.each(pages.map((p) => ({ path: p.path, titel: text(all(p, 'h1')[0]!) })))('$path', async ({ path, titel }) => {
    await page.goto(address(site.url, path));
    const printed = await read(await page.pdf({ preferCSSPageSize: true }));
    expect(printed.map((p) => p.size)).toEqual(['210 x 297']);
    const words = printed.flatMap((p) => p.words);
    expect(words.filter((w) => w.points < SMALLEST)).toEqual([]);
    expect(printed.flatMap(collisions)).toEqual([]);
    const told = squeezed(words.map((w) => w.text).join(' '));
    expect(told).toContain(squeezed(titel));
    expect(told).toContain(squeezed(path.replace(/(a4|blanco)\/$/, '')));

    await page.emulateMedia({ media: 'print' });
    const { foot, coloured } = await page.evaluate(() => {
      const vel = document.querySelector('.vel')!;
      const grey = (colour: string) => new Set((/\d+, \d+, \d+/.exec(colour)?.[0] ?? '0').split(', ')).size === 1;
      return {
        foot: ((vel.querySelector('.vel-voet')!.getBoundingClientRect().bottom - vel.getBoundingClientRect().top) / 96) * 25.4,
        coloured: [vel, ...vel.querySelectorAll('*')].filter((e) => ['color', 'backgroundColor', 'borderBottomColor', 'fill'].some((p) => !grey(Reflect.get(getComputedStyle(e), p)))).map((e) => e.tagName),
      };
    });
    await page.emulateMedia({ media: null });
    expect(foot).toBeLessThanOrEqual(297 - EDGE_MM);
    expect(coloured).toEqual([]);
  });
});
