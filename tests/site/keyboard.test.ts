import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fullest, pageTypes, pagesIn } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const pages = pageTypes(pagesIn(site.folder))
  .filter((type) => ['/index', '/praktijken/index', '/praktijken/[id]'].includes(type.route))
  .map(fullest);

/** What has focus: where it stands among all elements, how it shows, and whether it is on the screen. */
const focused = (page: Tab) =>
  page.evaluate(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
    const box = e.getBoundingClientRect();
    return {
      what: e.outerHTML.slice(0, 100),
      place: [...document.querySelectorAll('*')].indexOf(e),
      ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

/** How many stops a visitor with a keyboard must meet. */
const stops = (page: Tab) =>
  page.evaluate(() => {
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((e) => {
      if (e.tabIndex < 0 || e.matches(':disabled') || !e.checkVisibility({ visibilityProperty: true })) return false;
      if (!(e instanceof HTMLInputElement) || e.type !== 'radio') return true;
      const first = !groups.has(e.name);
      groups.add(e.name);
      return first;
    }).length;
  });

describe.each(pages)('on $path', ({ path }) => {
  let page: Tab;
  beforeAll(async () => {
    page = await tab();
    await page.goto(address(site.url, path));
  });
  afterAll(() => close(page));

  test('every stop of the Tab key shows where it is, in the order of the page, and none is skipped', async () => {
    const expected = await stops(page);
    const problems: string[] = [];
    let place = -1;
    for (let n = 0; n < expected; n += 1) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (!now) {
        problems.push(`na ${n} van ${expected} haltes is de pagina op`);
        break;
      }
      if (now.place <= place) problems.push(`volgorde: ${now.what}`);
      if (!now.ring) problems.push(`geen zichtbare focus: ${now.what}`);
      if (!now.onScreen) problems.push(`buiten beeld: ${now.what}`);
      place = now.place;
    }
    expect(problems).toEqual([]);
  });

  test('the first stop is the skip link, and it leads to the content', async () => {
    await page.reload();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('inhoud');
  });
});

test('Enter in a filter leads to the outcome and leaves the filters of a wide screen where they are', async () => {
  const page = await tab();
  await page.goto(address(site.url, '/praktijken/'));
  await page.locator('[data-bij-ons] summary').click();
  await page.locator('[name=wij-gemeente]').press('Enter');
  expect([await page.locator('[name=sorteer]').isVisible(), await page.evaluate(() => document.activeElement?.hasAttribute('data-uitkomst'))]).toEqual([true, true]);
  await close(page);
});
