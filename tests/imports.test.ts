// The arrows of the architecture: pages -> catalogue -> content, pages -> layouts -> components,
// check -> schemas; schemas import nothing of ours.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/root.ts';
import { type Import, importsIn, importsOf } from './imports.ts';

const imports = importsIn(root);

/** What each part of src may import of ours. `types:` allows only types. */
const arrows: Record<string, string[]> = {
  'src/site.ts': [],
  'src/security.ts': [],
  'src/place.ts': [],
  'src/paths.ts': [],
  'src/numbers.ts': [],
  'src/content.config.ts': ['src/schemas/'],
  'src/schemas/': ['src/schemas/'],
  // What a sheet shows is computed once: the check asks the same function whether it fits.
  'src/check/': ['src/check/', 'src/schemas/', 'src/catalogue/sheet/', 'src/numbers.ts', 'types:src/catalogue/'],
  // A page tells the index what it is: the catalogue says it, search reads it.
  // What cannot be read of an address is counted and told alike on every page
  'src/search/': ['src/search/', 'src/schemas/', 'src/catalogue/addressState.ts', 'src/numbers.ts', 'types:src/catalogue/'],
  'src/markdown.ts': ['src/check/guard/'],
  // The form asks in the browser what the check asks: its pure parts, nothing that reads a disk.
  'src/client/': ['src/client/', 'src/search/', 'src/catalogue/', 'src/schemas/', 'src/form/', 'src/check/read/', 'src/check/schema/', 'src/check/sources/', 'src/numbers.ts'],
  // What a form makes is judged by the check itself, and described by the schemas.
  'src/form/': ['src/form/', 'src/schemas/', 'src/check/'],
  'src/catalogue/': ['src/catalogue/', 'src/schemas/', 'src/numbers.ts'],
  // Pictures as files: SVG text and PNG, in the colours of the tokens
  'src/drawing/': ['src/drawing/', 'types:src/catalogue/', 'src/styles/'],
  'src/components/': ['src/components/', 'src/client/', 'src/paths.ts', 'src/numbers.ts', 'src/site.ts', 'src/search/', 'types:src/catalogue/', 'types:src/schemas/'],
  'src/layouts/': ['src/layouts/', 'src/components/', 'src/styles/', 'src/paths.ts', 'src/numbers.ts', 'src/site.ts', 'src/security.ts', 'types:src/catalogue/'],
  'src/pages/': ['src/form/', 'src/catalogue/', 'src/drawing/', 'src/client/', 'src/search/', 'src/styles/', 'src/layouts/', 'src/components/', 'src/paths.ts', 'src/numbers.ts', 'src/site.ts', 'types:src/schemas/'],
  'src/integrations/': ['src/integrations/', 'src/check/', 'src/search/', 'src/schemas/', 'src/paths.ts', 'src/numbers.ts', 'src/site.ts', 'src/security.ts', 'src/place.ts'],
};

const part = (file: string) => Object.keys(arrows).find((key) => file === key || (key.endsWith('/') && file.startsWith(key)));

function allowed({ from, to, typeOnly }: Import): boolean {
  if (!to.startsWith('src/')) return true;
  return (arrows[part(from) ?? ''] ?? []).some((key) => (key.startsWith('types:') ? typeOnly && to.startsWith(key.slice(6)) : to.startsWith(key)));
}

test('every import follows the arrows', () => {
  expect(imports.filter((i) => !allowed(i)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('every module of src belongs to a part with arrows', () => {
  const files = globSync('src/**/*.{ts,astro}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  expect(files.filter((file) => !part(file) && file !== 'src/env.d.ts' && !file.endsWith('.test.ts'))).toEqual([]);
});

test('schemas know zod alone', () => {
  const others = imports.filter(({ from, to }) => from.startsWith('src/schemas/') && !to.startsWith('src/schemas/'));
  expect([...new Set(others.map(({ to }) => to))].sort()).toEqual(['zod']);
});

test('one module reads the collections', () => {
  const readers = imports.filter(({ to, typeOnly }) => to === 'astro:content' && !typeOnly).map(({ from }) => from);
  expect([...new Set(readers)].sort()).toEqual(['src/catalogue/load.ts', 'src/content.config.ts']);
});

test('no module reaches out of the project, and no folder is a drawer for anything', () => {
  expect(imports.filter(({ to }) => to.startsWith('..')).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  expect(globSync('{src,scripts,tests}/**/{utils,util,helpers,helper,lib,common,misc}{,.ts}', { cwd: root })).toEqual([]);
});

test('every package asked for is used', () => {
  // Programs that are run, and types that the compiler finds by itself
  const unnamed = /^(@types\/.*|@astrojs\/check|node)$/;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object; devDependencies: object };
  const files = globSync(['{src,scripts,tests}/**/*.{ts,astro,css}', '*.{mjs,ts}'], { cwd: root });
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter((name) => !unnamed.test(name));
  expect(packages.filter((name) => !new RegExp(`['"/]${name}['"/]`).test(text))).toEqual([]);
});

test('reads imports of every form, in modules and in .astro files', () => {
  expect(importsOf('src/a/b.ts', "import x from '../c.ts'; export { y } from './d.ts'; const z = await import('zod'); import type { T } from './t.ts';")).toEqual([
    { from: 'src/a/b.ts', to: 'src/c.ts', typeOnly: false },
    { from: 'src/a/b.ts', to: 'src/a/d.ts', typeOnly: false },
    { from: 'src/a/b.ts', to: 'zod', typeOnly: false },
    { from: 'src/a/b.ts', to: 'src/a/t.ts', typeOnly: true },
  ]);
  expect(importsOf('src/p.astro', "---\nimport A from './a.astro';\n---\n<script>import './s.ts';</script>").map((i) => i.to)).toEqual(['src/a.astro', 'src/s.ts']);
});
