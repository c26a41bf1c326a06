import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitemapOf } from './sitemap.ts';

test('lists the pages that ask to be found, by their address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  const page = (path: string, head: string) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), `<html><head>${head}</head></html>`);
  };
  page('', '');
  page('praktijken/b', '');
  page('praktijken/a', '');
  page('praktijken/oud', '<meta name="robots" content="noindex">');
  expect(sitemapOf(folder, 'https://voorbeeld.nl/pad/').match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://voorbeeld.nl/pad/</loc>',
    '<loc>https://voorbeeld.nl/pad/praktijken/a/</loc>',
    '<loc>https://voorbeeld.nl/pad/praktijken/b/</loc>',
  ]);
});
