import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page as Tab } from 'playwright-core';
import { describedPraktijken, entriesOf } from '../entries.ts';
import { fullest, pageTypes, pagesIn } from './pages.ts';
import { collisions, read } from './pdf.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const types = pageTypes(pagesIn(site.folder));

const ids = describedPraktijken().slice(0, 3).map(({ id }) => id);
const [werkwijze] = entriesOf('werkwijzen');
const [verhaal] = entriesOf('verhalen');
const selection = `/mijn-selectie/?v=1&${ids.map((id) => `p=${id}`).join('&')}&w=${werkwijze!.id}&h=${verhaal!.id}`;

/** All that a printed document says, page after page, without white. */
const squeezed = (texts: string[]) => texts.join('').replace(/[\s\u00AD]+/g, '');

describe('on paper', () => {
  let page: Tab;
  beforeAll(async () => {
    page = await tab();
  });
  afterAll(() => close(page));

  test.each(types)('$route prints on A4, without what only works on a screen', async (type) => {
    await page.goto(address(site.url, fullest(type).path));
    const pages = await read(await page.pdf({ preferCSSPageSize: true }));
    expect([...new Set(pages.map((p) => p.size))]).toEqual(['210 x 297']);
    expect(pages.flatMap(collisions)).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    const onScreenOnly = await page.evaluate(() => [...document.querySelectorAll('nav:not([data-afdrukken]), form:not([data-afdrukken]), button, [role=search]')].filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 100)));
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll('main details')].filter((d) => d.checkVisibility() && [...d.children].some((e) => e.tagName !== 'SUMMARY' && !e.checkVisibility({ contentVisibilityAuto: true }))).map((d) => d.querySelector('summary')?.textContent),
    );
    const title = await page.locator('h1').isVisible();
    await page.emulateMedia({ media: null });
    expect({ onScreenOnly, closed, title }).toEqual({ onScreenOnly: [], closed: [], title: true });
  });

  const documents = [
    { what: 'a selection to read', path: `${selection}&weergave=lezen`, shows: 'article', size: '210 x 297', title: 'Mijn selectie', holds: [...ids.map((id) => `/praktijken/${id}/`), `/werkwijzen/${werkwijze!.id}/`, `/verhalen/${verhaal!.id}/`, 'Inhoud', 'Bron'] },
    { what: 'a comparison', path: `${selection}&weergave=naast`, shows: 'table', size: '297 x 210', title: 'Mijn selectie', holds: ['Praktijken naast elkaar:', 'Inhoud: Waar en wanneer', 'Kosten', 'Bron', 'par.', 'weergave=naast'] },
    { what: 'a way of working', path: `/werkwijzen/${werkwijze!.id}/`, shows: 'h1', size: '210 x 297', title: String(werkwijze!.data['titel']), holds: ['In dit document', 'Bron', `/werkwijzen/${werkwijze!.id}/`] },
    { what: 'the figures', path: '/cijfers/', shows: 'h1', size: '210 x 297', title: 'Wat deze voorbeelden laten zien', holds: ['In dit document', 'Wat u hieruit niet kunt afleiden', 'Bron'] },
  ];

  test.each(documents)('$what is a document: title, contents, page numbers, sources, and no word on another', async ({ path, shows, size, title, holds }) => {
    await page.goto(address(site.url, path));
    await page.locator('main').locator(shows).first().waitFor();
    const pages = await read(await page.pdf({ preferCSSPageSize: true }));
    expect([...new Set(pages.map((p) => p.size))]).toEqual([size]);
    expect(pages.flatMap(collisions)).toEqual([]);
    expect(squeezed(pages[0]!.words.map((w) => w.text))).toContain(squeezed([title]));
    const told = squeezed(pages.flatMap((p) => p.words.map((w) => w.text)));
    expect(holds.filter((text) => !told.includes(squeezed([text])))).toEqual([]);
    const numbered = pages.map((p) => squeezed(p.words.map((w) => w.text)));
    expect(numbered.filter((text, i) => !text.includes(`${i + 1}van${pages.length}`))).toEqual([]);
    // No page holds its own number and nothing else
    expect(pages.map((p) => p.words.length).filter((n) => n < 2)).toEqual([]);
  });
});
