import type { Page as Tab } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pagesIn } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const paths = pagesIn(site.folder).filter((page) => page.redirect === undefined).map((page) => page.path);

/** What is wider than the window, once its fonts are there and what is closed is open. */
const sticksOut = (page: Tab) =>
  page.evaluate(async () => {
    document.querySelectorAll('details').forEach((d) => (d.open = true));
    await document.fonts.ready;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1);
    return `${scrollWidth} px: ${wide.slice(-3).map((e) => `${e.tagName.toLowerCase()}${e.className ? `.${e.className}` : ''} "${e.textContent?.trim().slice(0, 30)}"`).join(', ')}`;
  });

test('no page scrolls sideways at 320 px', async () => {
  const problems: string[] = [];
  const left = [...paths];
  const read = async () => {
    const page = await tab({ viewport: { width: 320, height: 640 } });
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      await page.goto(address(site.url, path), { waitUntil: 'domcontentloaded' });
      const wide = await sticksOut(page);
      if (wide) problems.push(`${path} ${wide}`);
    }
    await close(page);
  };
  await Promise.all([read(), read()]);
  expect(problems.sort()).toEqual([]);
});
