import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { expect, inject, test } from 'vitest';
import { missing } from '../../src/drawing/social/font.ts';
import { place } from '../../src/place.ts';
import { isThere, meta, pagesIn } from './pages.ts';

const [site, under] = inject('sites');
const pages = pagesIn(site!.folder).filter((p) => p.redirect === undefined && !p.noindex);
const { site: origin } = place(process.env);
const MOST = 60_000;

const pictureOf = (image: string | undefined) => (image?.startsWith(`${origin}/`) ? image.slice(origin.length) : `geen adres: ${image}`);

test('every page has a picture of the right size, with a text, for both kinds of card', () => {
  const problems = pages.flatMap((page) => {
    const image = meta(page, 'og:image');
    const path = pictureOf(image);
    return [
      ...(isThere(site!.folder, path) ? [] : [`${page.path}: ${path} is er niet`]),
      ...(meta(page, 'twitter:image') === image && meta(page, 'twitter:card') === 'summary_large_image' ? [] : [`${page.path}: twitter`]),
      ...(meta(page, 'og:image:alt')?.trim() && meta(page, 'og:image:alt') === meta(page, 'twitter:image:alt') ? [] : [`${page.path}: geen alt`]),
    ];
  });
  expect(problems).toEqual([]);
});

test('every practice and every story has a picture of its own', () => {
  const own = pages.filter((p) => /^\/(praktijken|verhalen)\/[^/]+\/$/.test(p.path));
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter((p) => pictureOf(meta(p, 'og:image')) !== `${p.path.slice(0, -1)}.png`).map((p) => p.path)).toEqual([]);
});

const files = [...new Set(pages.map((p) => pictureOf(meta(p, 'og:image'))))];

test(`a picture is 1200 x 630 and at most ${MOST} bytes, and its text can be drawn`, () => {
  const heavy = files.filter((f) => statSync(join(site!.folder, f)).size > MOST);
  const { width, height } = decode(readFileSync(join(site!.folder, files[0]!)));
  const texts = pages.map((p) => meta(p, 'og:image:alt') ?? '').join('');
  expect({ heavy, size: [width, height], missing: missing(texts) }).toEqual({ heavy: [], size: [1200, 630], missing: [] });
});

test('a picture is the same in every build', () => {
  expect(files.filter((f) => !readFileSync(join(site!.folder, f)).equals(readFileSync(join(under!.folder, f))))).toEqual([]);
});
