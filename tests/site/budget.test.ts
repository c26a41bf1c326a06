import { expect, inject, test } from 'vitest';
import { limits, median, weigh } from '../../scripts/pageWeight.ts';
import { describedPraktijken } from '../entries.ts';
import { pagesIn } from './pages.ts';

const site = inject('sites')[0]!;
const described = describedPraktijken().map(({ id }) => weigh(site.folder, `/praktijken/${id}/`));
const totals = described.map(({ html, css }) => html + css);
const every = pagesIn(site.folder).filter((p) => p.redirect === undefined).map((p) => weigh(site.folder, p.path));

test('there are practices to weigh', () => {
  expect(described.length).toBeGreaterThan(0);
});

test(`the middle practice and its styles weigh at most ${limits.median} bytes`, () => {
  expect(median(totals)).toBeLessThanOrEqual(limits.median);
});

test(`the heaviest practice and its styles weigh at most ${limits.heaviest} bytes`, () => {
  expect(described.filter(({ html, css }) => html + css > limits.heaviest)).toEqual([]);
});

test(`no page has more than ${limits.css} bytes of styles`, () => {
  expect(every.filter(({ css }) => css > limits.css)).toEqual([]);
});

test(`no page loads more than ${limits.script} bytes of script before it is used`, () => {
  expect(every.filter(({ script }) => script > limits.script)).toEqual([]);
});
