// Every picture of /cijfers/ as a reader and as a downloader meets it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attr, inside, text } from './pages.ts';
import { page, site } from './pictureData.ts';
import { address, close, tab } from './visitor.ts';

const frames = page.elements.filter((e) => e.tagName === 'section' && attr(e, 'class')?.includes('tekening'));
const squeezed = (s: string) => s.replace(/\s+/g, '');

test('every picture has its question, its answer, its limits and both files', () => {
  expect(frames.length).toBeGreaterThanOrEqual(12);
  for (const frame of frames) {
    const all = inside(frame);
    expect.soft(text(all.find((e) => e.tagName === 'h3')!)).toMatch(/\?$/);
    expect.soft(text(all.find((e) => attr(e, 'class') === 'antwoord')!), attr(frame, 'id')).toMatch(/\S.*\.$/);
    expect.soft(text(frame)).toMatch(/Wat u hieruit niet kunt afleiden\s*\S/);
    expect.soft(all.filter((e) => e.tagName === 'a' && attr(e, 'download') !== undefined).map((e) => attr(e, 'href'))).toEqual(['svg', 'csv'].map((kind) => `/cijfers/${attr(frame, 'id')}.${kind}`));
  }
});

test('the first sentence says what the sources chose', () => {
  const main = page.elements.find((e) => e.tagName === 'main')!;
  expect(text(inside(main).find((e) => e.tagName === 'p')!)).toMatch(/^De bronnen kozen vooral successen, en projecten gaven zichzelf een cijfer\./);
});

test('a question of the list at the top leads to its picture', () => {
  const links = page.elements.filter((e) => e.tagName === 'a' && frames.some((f) => attr(e, 'href') === `#${attr(f, 'id')}`));
  expect(links.map((e) => text(e))).toEqual(frames.map((f) => text(inside(f).find((e) => e.tagName === 'h3')!)));
});

test('a downloaded drawing tells the same: question, answer, names, values and limits', () => {
  for (const frame of frames) {
    const file = squeezed(readFileSync(join(site.folder, `cijfers/${attr(frame, 'id')}.svg`), 'utf8').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'));
    const all = inside(frame);
    const words = [
      ...all.filter((e) => e.tagName === 'h3' || ['antwoord', 'bij zacht', 'som', 'duur'].includes(attr(e, 'class') ?? '') || attr(e, 'class')?.startsWith('waarde')),
      ...all.filter((e) => e.tagName === 'li' && attr(e, 'class') === undefined),
    ].map(text);
    expect.soft(words.filter((w) => !file.includes(squeezed(w))), attr(frame, 'id')).toEqual([]);
  }
});

test('a downloaded drawing opens by itself, without warning, nothing outside it and no text on another', async () => {
  const visitor = await tab();
  const noted: string[] = [];
  // A browser asks by itself for an icon beside a file that names none
  visitor.on('console', (m) => m.type() === 'error' && !m.location().url.endsWith('/favicon.ico') && noted.push(m.text()));
  const files = globSync('cijfers/*.svg', { cwd: site.folder });
  expect(files).toHaveLength(frames.length);
  for (const file of files) {
    await visitor.goto(address(site.url, `/${file.replaceAll('\\', '/')}`));
    const found = await visitor.evaluate(() => {
      const { width, bottom } = document.documentElement.getBoundingClientRect();
      const lines = [...document.querySelectorAll('tspan')].map((t) => ({ text: t.textContent, box: t.getBoundingClientRect() }));
      const outside = lines.filter(({ box }) => box.right > width || box.left < 0 || box.bottom > bottom).map((l) => l.text);
      // Two pixels may touch: the boxes hold the room above and below letters too
      const crossing = lines.flatMap((a, i) => lines.slice(i + 1).filter((b) => a.box.left < b.box.right - 2 && b.box.left < a.box.right - 2 && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4).map((b) => `${a.text} | ${b.text}`));
      return { outside, crossing };
    });
    expect.soft({ ...found, noted: noted.splice(0) }, file).toEqual({ outside: [], crossing: [], noted: [] });
  }
  await close(visitor);
});

test('no text of a drawing on the page stands on another, at any width', async () => {
  const visitor = await tab();
  await visitor.goto(address(site.url, '/cijfers/'));
  await visitor.evaluate(() => document.fonts.ready);
  const problems: string[] = [];
  for (const width of [320, 375, 600, 768, 1024, 1280, 1600]) {
    await visitor.setViewportSize({ width, height: 900 });
    problems.push(...await visitor.evaluate((at) => [...document.querySelectorAll('section.tekening svg')].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((t) => ({ text: t.textContent, box: t.getBoundingClientRect() }));
      const edge = svg.closest('section')!.getBoundingClientRect().right + 1;
      return [
        ...boxes.filter(({ box }) => box.right > edge).map((b) => `${at}: ${b.text} steekt uit`),
        ...boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom - 4 && b.box.top < a.box.bottom - 4).map((b) => `${at}: ${a.text} | ${b.text}`)),
      ];
    }), width));
  }
  await close(visitor);
  expect(problems).toEqual([]);
});
