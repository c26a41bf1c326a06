import { describe, expect, inject, test } from 'vitest';
import { attr, fullest, pageTypes, pagesIn, text } from './pages.ts';
import { address, close, tab, watch, withoutHeaders } from './visitor.ts';

describe.each(inject('sites'))('under $base', ({ base, url, folder }) => {
  const pages = pagesIn(folder);
  const { origin } = new URL(url);
  const samples = pageTypes(pages).map((type) => fullest(type).path);

  // One of both under each base: what breaks under one of the four pairs breaks under one of these two
  describe.each([base === '/' ? 'header' : 'meta tag'])('with the policy in the %s', (where) => {
    test('every page type works, and asks no other host for anything', async () => {
      const page = await tab();
      if (where === 'meta tag') await withoutHeaders(page);
      const noted = await watch(page, origin);
      const problems: string[] = [];
      for (const path of samples) {
        await page.goto(address(url, path), { waitUntil: 'load' });
        await page.evaluate(() => new Promise((ready) => requestIdleCallback(ready)));
        problems.push(...noted.splice(0).map((n) => `${path}: ${n}`));
      }
      await close(page);
      // The page of every error is itself answered with 404, which the console tells
      expect(problems.filter((p) => !/^\/404\.html: console: .*404/.test(p))).toEqual([]);
    });

    test('an inline script, a style attribute and a foreign picture are refused', async () => {
      const page = await tab();
      if (where === 'meta tag') await withoutHeaders(page);
      const noted = await watch(page, origin);
      await page.goto(url);
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p><img src="https://example.org/x.png" alt="">'));
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "overgenomen"';
        document.body.append(script);
      });
      const refused = () => [...new Set(noted.filter((n) => n.startsWith('beleid:')).map((n) => n.split(' ')[1]))].sort();
      await expect.poll(refused).toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
      expect(await page.title()).not.toBe('overgenomen');
      await close(page);
    });
  });

  test('no page holds inline script, style or event handler', () => {
    const problems = pages.flatMap((page) =>
      page.elements.flatMap((e) => {
        const code = (e.tagName === 'script' && attr(e, 'src') === undefined && text(e).trim()) || e.tagName === 'style';
        const attributes = e.attrs.filter((a) => a.name === 'style' || /^on/i.test(a.name) || /^\s*javascript:/i.test(a.value));
        return [...(code ? [`${page.path}: <${e.tagName}>`] : []), ...attributes.map((a) => `${page.path}: ${e.tagName} ${a.name}="${a.value}"`)];
      }),
    );
    expect(problems).toEqual([]);
  });
});
