import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describedPraktijken } from '../entries.ts';
import { pageTypes, pagesIn } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const pages = pagesIn(site.folder);

describe('without script', () => {
  let page: Tab;
  beforeAll(async () => {
    page = await tab({ javaScriptEnabled: false });
  });
  afterAll(() => close(page));

  test('a visitor goes from the home page to the list of practices and on to each of them', async () => {
    await page.goto(site.url);
    await page.getByRole('navigation').getByRole('link', { name: 'Praktijken', exact: true }).first().click();
    // The whole list, not what had arrived so far
    await page.waitForURL('**/praktijken/');
    const links = page.locator('main a:visible');
    const hrefs = await links.evaluateAll((list) => list.map((a) => a.getAttribute('href')));
    const missing = describedPraktijken().map(({ id }) => `${site.base}praktijken/${id}/`).filter((path) => !hrefs.includes(path));
    expect(missing).toEqual([]);
    await links.and(page.locator('[href*="/praktijken/"]')).first().click();
    await page.waitForURL(/\/praktijken\/[^/]+\/$/);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('links to ready pages stand where the filters would be', async () => {
    await page.goto(address(site.url, '/praktijken/'));
    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
    expect(await page.locator('main select:visible, main input[type=checkbox]:visible').count()).toBe(0);
    for (const list of ['doelgroepen', 'sectoren', 'instrumenten', 'themas', 'regios']) {
      expect(await page.locator(`main a[href*="/${list}/"]:visible`).count(), list).toBeGreaterThan(0);
    }
  });

  test('no kind of page is empty', async () => {
    const problems: string[] = [];
    for (const { route, pages: [first] } of pageTypes(pages)) {
      await page.goto(address(site.url, first!.path), { waitUntil: 'domcontentloaded' });
      const shown = (await page.locator('main').innerText()).trim();
      if (shown.length < 120) problems.push(`${route}: "${shown}"`);
    }
    expect(problems).toEqual([]);
  });
});
