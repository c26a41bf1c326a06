// The results page and the suggestions in the hands of a visitor.
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
let page: Tab;
const go = async (query: string) => {
  await page.goto(address(site.url, `/zoeken/${query}`));
  await page.locator('[data-deel="melding"]').filter({ hasText: /resulta|gevonden/ }).waitFor();
};
beforeAll(async () => { page = await tab({ viewport: { width: 1280, height: 900 } }); });
afterAll(() => close(page));

test('the first question is asked without a new page, the next ones are in the address', async () => {
  await page.goto(address(site.url, '/zoeken/'));
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

test('an entry of which only the title is known is one of the short ones, and says so', async () => {
  await go('?v=1&q=%22beschut%20werk%22&niveau=signalement');
  const short = await page.locator('input[value="signalement"]').locator('xpath=..').locator('[data-aantal]').textContent();
  await go('?v=1&q=%22beschut%20werk%22&niveau=titel');
  const found = await page.locator('[data-deel="eigen"] .stempel').allTextContents();
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((line) => !line.includes('alleen de titel bekend'))).toEqual([]);
  expect(Number(short)).toBeGreaterThan(found.length);
  await go('?v=1&q=%22beschut%20werk%22&niveau=titel&niveau=signalement');
  await page.locator('[data-deel="melding"]').filter({ hasText: `${short} resultaten` }).waitFor();
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
  await page.goto(new URL(target ?? '', site.url).href);
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
  await page.goto(address(site.url, '/'));
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
  await slow.goto(address(site.url, '/'));
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
  await narrow.goto(address(site.url, '/zoeken/?q=werkgevers'));
  await narrow.locator('[data-deel="melding"]').filter({ hasText: /resulta/ }).waitFor();
  await narrow.locator('[data-filters-open] > summary').waitFor();
  expect(await narrow.locator('select[name="sorteer"]').isVisible()).toBe(false);
  await close(narrow);
});

test('when the index cannot load, the page says so and offers the lists', async () => {
  const broken = await tab();
  await broken.route('**/pagefind/**', (route) => route.abort());
  await broken.goto(address(site.url, '/zoeken/?q=werk'));
  await broken.locator('[data-deel="melding"]').filter({ hasText: 'kon niet laden' }).waitFor();
  expect(await broken.locator('a[href$="/praktijken/"]:visible').count()).toBeGreaterThan(0);
  await close(broken);
});
