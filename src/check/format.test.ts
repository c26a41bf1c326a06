import { expect, it } from 'vitest';
import { formatProblems } from './format.ts';
import { sortProblems, type Problem } from './problem.ts';

const one: Problem = { file: 'b.mdx', line: 12, column: 3, label: 'Titel', message: 'Te lang: 100%.', remedy: 'Kort in,\nnu.', severity: 'fout' };
const two: Problem = { file: 'a.yaml', line: 2, column: 1, message: 'Vreemd.', remedy: 'Kijk.', severity: 'waarschuwing' };

it('tells people the place, the field, the mistake and the remedy', () => {
  expect(formatProblems([two, one])).toMatchInlineSnapshot(`
    "a.yaml:2:1 (waarschuwing)
      Vreemd.
      → Kijk.

    b.mdx:12:3  Titel
      Te lang: 100%.
      → Kort in,
    nu.

    1 fout en 1 waarschuwing in 2 bestanden."
  `);
});
it('tells that all is well', () => expect(formatProblems([])).toBe('De inhoud is in orde.'));
it('gives programs JSON', () => expect(JSON.parse(formatProblems([one], 'json'))).toEqual([one]));
it('gives GitHub annotations, with its own escapes', () => {
  expect(formatProblems([one, two], 'github')).toMatchInlineSnapshot(`
    "::error file=b.mdx,line=12,col=3,title=Titel::Te lang: 100%25.%0AKort in,%0Anu.
    ::warning file=a.yaml,line=2,col=1::Vreemd.%0AKijk."
  `);
});
it('sorts by file, line and column, and drops repeats', () => {
  expect(sortProblems([one, two, { ...one, line: 2 }, one]).map((p) => `${p.file}:${p.line}`)).toEqual(['a.yaml:2', 'b.mdx:2', 'b.mdx:12']);
});
