import { expect, test } from 'vitest';
import { hasPage, isListed, showsDrafts } from './visibility.ts';

test.each([
  ['concept', false, false, false],
  ['concept', true, true, true],
  ['gepubliceerd', false, true, true],
  ['gepubliceerd', true, true, true],
  ['gearchiveerd', false, true, false],
  ['gearchiveerd', true, true, false],
] as const)('%s, drafts %s: page %s, list %s', (status, drafts, page, listed) => {
  expect([hasPage(status, drafts), isListed(status, drafts)]).toEqual([page, listed]);
});

test('drafts show while editing, or when asked for in so many words', () => {
  expect([showsDrafts({}, true), showsDrafts({ CONCEPTEN: '1' }, false), showsDrafts({ CONCEPTEN: '0' }, false), showsDrafts({ CONCEPTEN: 'ja' }, false), showsDrafts({}, false)]).toEqual([true, true, false, false, false]);
});
