import axe from 'axe-core';
import { chromium, type Page as Tab } from 'playwright-core';
import { browserPath, flags } from '../../scripts/browser.ts';
import { openCosts } from '../../scripts/zoekmeting/costs.ts';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describedPraktijken } from '../entries.ts';
import { address, close, tab, watch } from './visitor.ts';

const sites = inject('sites');
const questions = describedPraktijken().map(({ id, data }) => ({ id, titel: String(data['titel']) }));

/** Paths that a search finds, the best first. */
async function found(page: Tab, url: string, question: string): Promise<string[]> {
  await page.goto(address(url, `/zoeken/?q=${encodeURIComponent(question)}`));
  const results = page.locator('[data-deel="eigen"] h3 a');
  await results.first().waitFor();
  // The first comes before the rest.
  await page.locator('[data-deel="melding"]').filter({ hasText: /resulta/ }).waitFor();
  return results.evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
}

describe.each(sites)('under $base', ({ base, url }) => {
  let page: Tab;
  let noted: string[];
  beforeAll(async () => {
    page = await tab();
    noted = await watch(page, new URL(url).origin);
  });
  afterAll(() => close(page));

  test.each(base === '/' ? questions : questions.slice(0, 1))('a search for "$titel" finds that practice', async ({ id, titel }) => {
    expect((await found(page, url, titel)).slice(0, 3)).toContain(`${base}praktijken/${id}/`);
  });

  test('the search in the header of a page leads to the results', async () => {
    await page.goto(address(url, `/praktijken/${questions[0]!.id}/`));
    const field = page.locator('header input[type=search]');
    await field.fill('werkgevers');
    await field.press('Enter');
    await page.locator('[data-deel="eigen"] h3 a').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`${base}zoeken/`);
  });

  test('what is not there is told, without results made up', async () => {
    await page.goto(address(url, '/zoeken/?q=kwantumchromodynamica'));
    await page.locator('[data-deel="niets"]').waitFor();
    expect(await page.locator('[data-deel="eigen"] a').count()).toBe(0);
  });

  test('nothing of this met the policy, and no other host was asked', () => {
    expect(noted).toEqual([]);
  });
});

test.each([1280, 320])('the results have no barrier that axe knows at %i px', async (width) => {
  const page = await tab({ viewport: { width, height: 800 } });
  await found(page, sites[0]!.url, 'werkgevers');
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (Reflect.get(window, 'axe') as typeof axe).run());
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await close(page);
  expect(violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`))).toEqual([]);
  expect(wide).toBeLessThanOrEqual(0);
});

// Bytes, never time: those differ from machine to machine.
test('a search costs no more than stock Pagefind and a little', { timeout: 120_000 }, async () => {
  process.env['UITVOER'] = sites[0]!.folder;
  const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
  const costs = await openCosts(browser);
  for (const [first, second] of [['statushouders', 'jobcoach'], ['schulden', 'Veghel']] as const) {
    const [own, stock] = [await costs.visit('plan', first, second), await costs.visit('pagefind', first, second)];
    expect.soft(own.first - stock.first, first).toBeLessThanOrEqual(30_000);
    expect.soft(own.next - stock.next, second).toBeLessThanOrEqual(20_000);
    expect.soft(own.language).toBeLessThanOrEqual(40_000);
  }
  await browser.close();
  costs.stop();
});
