import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page as Tab } from 'playwright-core';
import { fullest, pageTypes, pagesIn } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const types = pageTypes(pagesIn(site.folder));

/** Width and height of every page of a PDF, in whole millimetres. */
function sizes(pdf: Buffer): string[] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  return boxes.map(([, width, height]) => [width, height].map((points) => Math.round((Number(points) / 72) * 25.4)).join(' x '));
}

describe('on paper', () => {
  let page: Tab;
  beforeAll(async () => {
    page = await tab();
  });
  afterAll(() => close(page));

  test.each(types)('$route prints on A4, without what only works on a screen', async (type) => {
    await page.goto(address(site.url, fullest(type).path));
    const pages = sizes(await page.pdf({ preferCSSPageSize: true }));
    expect([...new Set(pages)]).toEqual(['210 x 297']);

    await page.emulateMedia({ media: 'print' });
    const onScreenOnly = await page.evaluate(() => [...document.querySelectorAll('nav:not([data-afdrukken]), form:not([data-afdrukken]), button, [role=search]')].filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 100)));
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll('main details')].filter((d) => d.checkVisibility() && [...d.children].some((e) => e.tagName !== 'SUMMARY' && !e.checkVisibility({ contentVisibilityAuto: true }))).map((d) => d.querySelector('summary')?.textContent),
    );
    const title = await page.locator('h1').isVisible();
    await page.emulateMedia({ media: null });
    expect({ onScreenOnly, closed, title }).toEqual({ onScreenOnly: [], closed: [], title: true });
  });
});
