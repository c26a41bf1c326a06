import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { count } from './tally.ts';

test('adds up the reports, and counts a file that broke before its first test', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uitslag-'));
  const report = (passed: number, failed: number, testResults: object[]) => JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults });
  writeFileSync(join(folder, 'unit.json'), report(3, 1, [{ status: 'failed', assertionResults: [{}] }]));
  writeFileSync(join(folder, 'site.json'), report(4, 0, [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{}] }]));
  expect(count(folder)).toEqual({ passed: 7, failed: 2 });
});

test('no reports, no tests', () => {
  expect(count(mkdtempSync(join(tmpdir(), 'uitslag-')))).toEqual({ passed: 0, failed: 0 });
});
