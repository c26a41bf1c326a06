import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchFile } from './dev-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'zoek-'));
mkdirSync(join(folder, 'pagefind/index'), { recursive: true });
writeFileSync(join(folder, 'pagefind/index/a.pf_index'), '');
writeFileSync(join(folder, 'geheim.txt'), '');

test.each(['/pagefind/index/a.pf_index', '/pad/pagefind/index/a.pf_index?v=1'])('%s is a file of the search', (url) => {
  expect(searchFile(url, '/pad/', folder)).toBe(join(folder, 'pagefind/index/a.pf_index'));
});

test.each(['/', '/pagefind/', '/pagefind/niet.js', '/geheim.txt', '/pagefind/../geheim.txt', '/pagefind/%2e%2e/geheim.txt'])('%s is not', (url) => {
  expect(searchFile(url, '/', folder)).toBeUndefined();
});
