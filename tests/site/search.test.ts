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

describe('the results page', () => {
  const [site] = sites;
  let page: Tab;
  const go = async (query: string) => {
    await page.goto(address(site!.url, `/zoeken/${query}`));
    await page.locator('[data-deel="melding"]').filter({ hasText: /resulta|gevonden/ }).waitFor();
  };
  beforeAll(async () => { page = await tab({ viewport: { width: 1280, height: 900 } }); });
  afterAll(() => close(page));

  test('the first question is asked without a new page, the next ones are in the address', async () => {
    await page.goto(address(site!.url, '/zoeken/'));
    await page.locator('#zoek-hier').fill('statushoudres');
    await page.locator('#zoek-hier').press('Enter');
    await page.locator('[data-deel="melding"]').filter({ hasText: 'resultaten' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=statushoudres');
    const understood = page.locator('[data-deel="begrepen"]');
    expect(await understood.textContent()).toBe('U zocht ‘statushoudres’. We tonen ‘statushouders’. Zoek toch op ‘statushoudres’');
    await understood.locator('a').click();
    await page.locator('[data-deel="niets"]').waitFor();
    await page.goBack();
    await page.locator('[data-deel="eigen"] h3 a').first().waitFor();
    expect(await page.locator('#zoek-hier').inputValue()).toBe('statushoudres');
  });

  test('a term or region that answers stands above, and is no result as well', async () => {
    await go('?q=vergunninghouder');
    expect(await page.locator('.antwoord').textContent()).toContain('Statushouder');
    expect(await page.locator('[data-deel="eigen"] a[href$="/begrippen/statushouder/"]').count()).toBe(0);
    await go('?q=Veghel');
    expect(await page.locator('.antwoord').textContent()).toContain('Veghel hoort bij deze arbeidsmarktregio');
  });

  test('filters count exactly, and state comes back from the address', async () => {
    await go('?q=banenmarkt');
    const box = page.locator('input[name="soort"][value="praktijk"]');
    const count = Number(await box.locator('xpath=..').locator('[data-aantal]').textContent());
    await box.check();
    await page.locator('[data-deel="melding"]').filter({ hasText: `${count} resultaten` }).waitFor();
    await page.selectOption('select[name="sorteer"]', 'nieuwste');
    await expect.poll(() => new URL(page.url()).search).toBe('?v=1&q=banenmarkt&soort=praktijk&sorteer=nieuwste');
    await page.reload();
    await page.locator('[data-deel="melding"]').filter({ hasText: `${count} resultaten` }).waitFor();
    expect(await page.locator('input[name="soort"][value="praktijk"]').isChecked()).toBe(true);
    const years = await page.locator('[data-deel="eigen"] .stempel').evaluateAll((lines) => lines.map((l) => Number(/\b(?:19|20)\d\d\b/.exec(l.textContent ?? '')?.[0] ?? 0)));
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  test('more on demand, with the focus on the first new result', async () => {
    await go('?q=werkgevers');
    await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
    await expect.poll(() => page.locator('.uitkomst h3 a').count()).toBe(20);
    await expect.poll(() => page.evaluate(() => [...document.querySelectorAll('.uitkomst h3 a')].indexOf(document.activeElement as Element))).toBe(10);
    expect(new URL(page.url()).searchParams.get('toon')).toBe('20');
  });

  test('a part of a compound is marked, and sections lead to their heading', async () => {
    await go('?q=subsidie');
    const marks = await page.locator('.uitkomst mark').allTextContents();
    expect(marks.some((m) => m.toLowerCase() === 'subsidie')).toBe(true);
    const target = await page.locator('.secties a').first().getAttribute('href');
    await page.goto(new URL(target ?? '', site!.url).href);
    expect(await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.tagName)).toMatch(/^H[2-4]$/);
  });

  test('nothing found leads on to terms that look like it, themes, and telling us', async () => {
    await go('?q=%22statushouder%20kwantum%22');
    const nothing = page.locator('[data-deel="niets"]');
    expect(await nothing.locator('[data-deel="naaste"] a').first().textContent()).toBe('Statushouder');
    expect(await nothing.locator('a[href*="/themas/"]').count()).toBe(8);
    expect(await nothing.locator('a[href$="/meedoen/"]').count()).toBe(1);
  });

  test('suggestions are a combobox; Enter without a choice is the plain search; Ctrl+K comes back', async () => {
    await page.goto(address(site!.url, '/'));
    await page.keyboard.press('Control+k');
    const field = page.locator('input[name="q"]:focus');
    await field.pressSequentially('status');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await page.locator('[role="option"][aria-selected="true"]').getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/\?q=status$/);
  });

  test('suggestions that come late undo nothing that the visitor did', async () => {
    const slow = await tab();
    await slow.clock.install({ time: 0 });
    await slow.goto(address(site!.url, '/'));
    await slow.clock.pauseAt(60_000);
    await slow.keyboard.press('Control+k');
    const field = slow.locator('input[name="q"]:focus');
    const options = slow.getByRole('listbox').getByRole('option');
    await field.pressSequentially('status');
    await expect.poll(async () => { await slow.clock.runFor(200); return options.count(); }).toBeGreaterThan(1);
    await slow.keyboard.press('h');
    await slow.keyboard.press('ArrowDown');
    await slow.clock.runFor(1000);
    expect(await slow.getByRole('option', { selected: true }).getAttribute('id')).toBe(await field.getAttribute('aria-activedescendant'));
    await slow.keyboard.press('o');
    await slow.keyboard.press('Escape');
    await slow.clock.runFor(1000);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await close(slow);
  });

  test('on a narrow screen the filters are folded', async () => {
    const narrow = await tab({ viewport: { width: 320, height: 800 } });
    await found(narrow, site!.url, 'werkgevers');
    await narrow.locator('[data-filters-open] > summary').waitFor();
    expect(await narrow.locator('select[name="sorteer"]').isVisible()).toBe(false);
    await close(narrow);
  });

  test('when the index cannot load, the page says so and offers the lists', async () => {
    const broken = await tab();
    await broken.route('**/pagefind/**', (route) => route.abort());
    await broken.goto(address(site!.url, '/zoeken/?q=werk'));
    await broken.locator('[data-deel="melding"]').filter({ hasText: 'kon niet laden' }).waitFor();
    expect(await broken.locator('a[href$="/praktijken/"]:visible').count()).toBeGreaterThan(0);
    await close(broken);
  });
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
