import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describedPraktijken, entriesOf } from '../entries.ts';
import { fullest, pageTypes, pagesIn } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const types = pageTypes(pagesIn(site.folder));
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const ids = describedPraktijken().slice(0, 4).map(({ id }) => `p=${id}`).join('&');
const factors = entriesOf('succesfactoren').slice(0, 5).map(({ id }) => `f=${id}`).join('&');

/** Pages as a visitor fills them: the address that she would share, and what shows that it arrived. */
const filled = [
  { path: `/mijn-selectie/?v=1&${ids}&weergave=naast`, shows: 'table' },
  { path: `/mijn-selectie/?v=1&${ids}&weergave=lezen`, shows: 'article' },
  { path: `/zelfscan/?v=1&${factors}`, shows: '#agenda' },
  { path: '/praktijken/?weergave=tabel', shows: 'table' },
  { path: '/praktijken/?wij-grootte=tot-25000&sorteer=past', shows: 'article' },
  { path: '/praktijken/?thema=beschut-werk&sector=bouw', shows: '[data-leeg]' },
];

/** In dark the page is the same but for its colours, so only the rules on colour can tell anything new. */
const settings = {
  light: { tags: all, colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { tags: ['color-contrast', 'link-in-text-block'], colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  '320 px': { tags: all, colorScheme: 'light', viewport: { width: 320, height: 640 } },
} as const;

/** Lays open what the visitor can lay open, so that it is examined too. */
const openAll = (page: Tab) => page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));

async function violations(page: Tab, tags: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate((runOnly) => (Reflect.get(window, 'axe') as typeof axe).run({ runOnly }), [...tags]);
  return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary?.replace(/\s+/g, ' ')}`));
}

describe.each(Object.entries(settings))('%s', (_name, { tags, ...options }) => {
  let page: Tab;
  beforeAll(async () => {
    page = await tab(options);
  });
  afterAll(() => close(page));

  test.each(types)('$route has no barrier that axe knows', async (type) => {
    await page.goto(address(site.url, fullest(type).path));
    await openAll(page);
    expect(await violations(page, tags)).toEqual([]);
  });

  test.each(filled)('$path has no barrier that axe knows', async ({ path, shows }) => {
    await page.goto(address(site.url, path));
    await page.locator(`main ${shows}`).filter({ visible: true }).first().waitFor();
    await openAll(page);
    expect(await violations(page, tags)).toEqual([]);
  });
});

test('in forced colours every link, button and field stays visible', async () => {
  const page = await tab({ forcedColors: 'active' });
  const problems: string[] = [];
  for (const type of types) {
    await page.goto(address(site.url, fullest(type).path));
    const hidden = await page.evaluate(() => {
      const same = (e: Element) => {
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(e);
        return color === backgroundColor || forcedColorAdjust === 'none';
      };
      return [...document.querySelectorAll('a, button, input, select, summary, p, h1, h2')].filter((e) => e.checkVisibility() && same(e)).map((e) => e.outerHTML.slice(0, 80));
    });
    problems.push(...hidden.map((h) => `${type.route}: ${h}`));
  }
  await close(page);
  expect(problems).toEqual([]);
});
