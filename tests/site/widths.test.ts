import { expect, inject, test } from 'vitest';
import { fullest, pageTypes, pagesIn } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const types = pageTypes(pagesIn(site.folder));
const WIDTHS = [320, 375, 600, 768, 1024, 1280, 1600];

test(`no type of page scrolls sideways at ${WIDTHS.join(', ')} px`, async () => {
  const problems: string[] = [];
  const left = [...types];
  const read = async () => {
    const page = await tab();
    for (let type = left.shift(); type !== undefined; type = left.shift()) {
      await page.goto(address(site.url, fullest(type).path));
      await page.evaluate(async () => {
        document.querySelectorAll('details').forEach((d) => (d.open = true));
        await document.fonts.ready;
      });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) problems.push(`${type.route} op ${width} px: ${wide} px te breed`);
      }
    }
    await close(page);
  };
  await Promise.all([read(), read()]);
  expect(problems.sort()).toEqual([]);
}, 600_000);
