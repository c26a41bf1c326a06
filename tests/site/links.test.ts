import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { place } from '../../src/place.ts';
import { type Element, type Page, all, attr, isThere, meta, pagesIn } from './pages.ts';

const origin = place(process.env).site;

/** Attributes that hold one address. A link to elsewhere is a choice of the visitor; anything else is a request. */
const holders: Record<string, string[]> = { a: ['href'], area: ['href'], link: ['href'], form: ['action'], button: ['formaction'], input: ['src', 'formaction'], use: ['href', 'xlink:href'] };
const everywhere = ['src', 'poster', 'data', 'background', 'cite'];

function addresses(e: Element): { href: string; asks: boolean }[] {
  const single = [...(holders[e.tagName] ?? []), ...everywhere].flatMap((name) => attr(e, name) ?? []);
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => (attr(e, name) ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? '').filter(Boolean));
  const asks = e.tagName !== 'a' && e.tagName !== 'area' && !['canonical', 'license', 'alternate'].includes(attr(e, 'rel') ?? '');
  return [...single, ...sets].map((href) => ({ href, asks }));
}

const ids = (page: Page) => page.elements.flatMap((e) => attr(e, 'id') ?? []);

describe.each(inject('sites'))('under $base', ({ base, folder }) => {
  const pages = pagesIn(folder);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const idsOf = new Map(pages.map((page) => [page.path, new Set(ids(page))]));
  const full = (path: string) => `${origin}${base}${path.slice(1)}`;
  const indexable = pages.filter((page) => !page.noindex && page.redirect === undefined);

  /** Path on the site, without base, of an address on a page; undefined when it leads elsewhere. */
  function inside(page: Page, href: string): { path: string; hash: string } | undefined {
    const url = new URL(href, full(page.path));
    if (url.origin !== origin) return undefined;
    return { path: url.pathname.startsWith(base) ? `/${url.pathname.slice(base.length)}` : `buiten ${base}: ${url.pathname}`, hash: decodeURIComponent(url.hash.slice(1)) };
  }

  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(byPath.has('/')).toBe(true);
  });

  test('every internal address resolves, its anchor too', () => {
    const wrong = (page: Page, href: string): boolean => {
      const to = inside(page, href);
      if (!to) return false;
      return !isThere(folder, to.path) || (to.hash !== '' && !idsOf.get(to.path)?.has(to.hash));
    };
    const problems = Map.groupBy(
      pages.flatMap((page) => page.elements.flatMap(addresses).filter(({ href }) => wrong(page, href)).map(({ href }) => ({ href, path: page.path }))),
      ({ href }) => href,
    );
    expect([...problems].map(([href, at]) => `${href} op ${at[0]?.path}${at.length > 1 ? ` en nog ${at.length - 1} keer` : ''}`)).toEqual([]);
  });

  test('no page asks a third party for anything', () => {
    const problems = pages.flatMap((page) => page.elements.flatMap(addresses).flatMap(({ href, asks }) => (asks && !href.startsWith('data:') && !inside(page, href) ? `${page.path}: ${href}` : [])));
    expect(problems).toEqual([]);
  });

  test('an id stands once on a page', () => {
    const problems = pages.flatMap((page) => ids(page).filter((id, i, list) => list.indexOf(id) !== i).map((id) => `${page.path}: ${id}`));
    expect(problems).toEqual([]);
  });

  test('every page can be reached from the home page', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      const page = byPath.get(path);
      if (!page) continue;
      for (const e of page.elements) {
        const href = e.tagName === 'a' ? attr(e, 'href') : e.tagName === 'form' ? attr(e, 'action') : undefined;
        const to = href === undefined ? undefined : inside(page, href);
        if (to) reached.add(to.path);
      }
    }
    const archived = (page: Page) => page.noindex;
    expect(pages.filter((page) => page.redirect === undefined && !archived(page) && !reached.has(page.path)).map((page) => page.path)).toEqual([]);
  });

  test('the sitemap lists exactly the pages for search engines', () => {
    const listed = [...readFileSync(join(folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map((m) => m[1]);
    expect(listed.sort()).toEqual(indexable.map((page) => full(page.path)).sort());
  });

  test('a page for search engines names its own address, any other page none', () => {
    const problems = pages.filter((page) => page.redirect === undefined).flatMap((page) => {
      const found = all(page, 'link').filter((e) => attr(e, 'rel') === 'canonical').map((e) => attr(e, 'href'));
      const right = page.noindex ? found.length === 0 : found.length === 1 && found[0] === full(page.path);
      return right ? [] : `${page.path}: ${found.join(', ') || 'geen canonical'}`;
    });
    expect(problems).toEqual([]);
  });

  test('every page can be shared: title, description, kind, address, site and language', () => {
    const names = ['description', 'og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale'];
    const problems = indexable.flatMap((page) => [
      ...names.filter((name) => !meta(page, name)?.trim()).map((name) => `${page.path}: geen ${name}`),
      ...(meta(page, 'og:url') === full(page.path) ? [] : [`${page.path}: og:url is ${meta(page, 'og:url')}`]),
    ]);
    expect(problems).toEqual([]);
  });

  test('every old address leads to a page', () => {
    const problems = pages.filter((page) => page.redirect !== undefined).flatMap((page) => {
      const to = inside(page, page.redirect ?? '');
      return to && byPath.has(to.path) && byPath.get(to.path)?.redirect === undefined ? [] : `${page.path}: ${page.redirect}`;
    });
    expect(problems).toEqual([]);
  });
});
