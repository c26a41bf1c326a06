import type { Page as Tab } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type Page, fullest, pageTypes, pagesIn, text } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;

const longestWord = (page: Page) => Math.max(...page.elements.filter((e) => e.tagName === 'main').flatMap((main) => text(main).split(/\s+/)).map((word) => word.length));

/** Every practice, and of every type of page the fullest and the one with the longest word: length is what breaks a narrow page. */
const paths = pageTypes(pagesIn(site.folder)).flatMap((type) => {
  if (type.route === '/praktijken/[id]') return type.pages.map((page) => page.path);
  const words = new Map(type.pages.map((page) => [page, longestWord(page)]));
  const wordiest = type.pages.reduce((most, page) => (words.get(page)! > words.get(most)! ? page : most));
  return [...new Set([fullest(type).path, wordiest.path])];
});

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

test(`none of ${paths.length} pages scrolls sideways at 320 px`, async () => {
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
}, 600_000);
