import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newestRevision, sourceDate } from './sourceDate.ts';
import { root } from './root.ts';

test('the environment decides', () => {
  expect(sourceDate(root, { SOURCE_DATE_EPOCH: '86400' })).toBe('86400');
});

test('without it, the newest herzien counts where there is no git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'datum-'));
  mkdirSync(join(folder, 'src/content/praktijken'), { recursive: true });
  writeFileSync(join(folder, 'src/content/praktijken/a.mdx'), '---\ntitel: A\nherzien: 2026-03-01\n---\nherzien: 2030-01-01');
  writeFileSync(join(folder, 'src/content/praktijken/b.yaml'), 'titel: B\nherzien: 2025-12-31\n');
  expect(sourceDate(folder, {})).toBe(String(Date.UTC(2026, 2, 1) / 1000));
});

test('entries without herzien give no date', () => {
  expect(newestRevision(['titel: A'])).toBeUndefined();
});
