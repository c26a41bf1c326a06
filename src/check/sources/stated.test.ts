import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { STATED } from './stated.ts';

const content = join(import.meta.dirname, '../../content');
const entries = Object.entries(STATED);
const moved = globSync('*/*.mdx', { cwd: content }).map((file) => readFileSync(join(content, file), 'utf8')).filter((text) => text.includes('vroegereIds'));
const isFormerId = (entry: string) => moved.some((text) => text.includes(entry.split('/')[1] ?? ''));

it('is about entries, groups, regions and themes that are there', () => {
  const named = entries.flatMap(([entry, { themas = [], doelgroepen = {}, regios = {} }]) => [
    ...(isFormerId(entry) ? [] : [`${entry}.mdx`]),
    ...themas.map((t) => `themas/${t}.mdx`),
    ...Object.keys(doelgroepen).map((d) => `termen/doelgroepen/${d}.yaml`),
    ...Object.keys(regios).map((r) => `regios/${r}.yaml`),
  ]);
  expect(named.filter((file) => !existsSync(join(content, file)))).toEqual([]);
});

it('gives words for each, few enough to be a name', () => {
  const words = entries.flatMap(([, { doelgroepen = {}, regios = {} }]) => [...Object.values(doelgroepen), ...Object.values(regios)]);
  expect(words.filter((w) => w.trim() === '' || w.split(/\s+/).length > 11)).toEqual([]);
});
