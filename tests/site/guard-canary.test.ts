// A canary: real builds of a small site with hostile content must stop. It notices a change of
// configuration that drops the check or the guard.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const FIELDS = 'titel: Over\nsamenvatting: Over dit portaal.\nstatus: gepubliceerd\ngepubliceerd: 2026-11-22\nherzien: 2026-11-22\n';
const SECRET = 'GEHEIM-QX71';
const site = mkdtempSync(join(tmpdir(), 'kanarie-'));
const page = join(site, 'src/content/paginas/over.mdx');
const write = (body: string, fields = FIELDS) => writeFileSync(page, `---\n${fields}---\n\n${body}\n`);

const config = (integrations: string) => `
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { markdownProcessor } from './src/markdown.ts';
export default defineConfig({ markdown: { processor: markdownProcessor({ base: '/' }), syntaxHighlight: false }, integrations: [${integrations}] });
`;

/** Builds the small site; the answer holds all that was printed. */
const build = () =>
  new Promise<{ code: number; out: string }>((done) => {
    execFile(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], { cwd: site, env: { ...process.env, KANARIE: SECRET, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' } }, (error, stdout, stderr) =>
      done({ code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, out: stdout + stderr }),
    );
  });

beforeAll(() => {
  for (const part of ['schemas', 'check', 'catalogue', 'integrations', 'markdown.ts', 'numbers.ts']) cpSync(join('src', part), join(site, 'src', part), { recursive: true, filter: (f) => !f.endsWith('.test.ts') });
  mkdirSync(join(site, 'src/pages'), { recursive: true });
  mkdirSync(join(site, 'src/content/paginas'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
  writeFileSync(join(site, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(site, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pagina } from './schemas/pagina.ts';
export const collections = { paginas: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: './src/content/paginas' }), schema: pagina }) };`,
  );
  writeFileSync(
    join(site, 'src/pages/[id].astro'),
    `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() { return (await getCollection('paginas')).map((entry) => ({ params: { id: entry.id }, props: { entry } })); }
const { Content } = await render(Astro.props.entry);
---
<html lang="nl"><head><title>x</title></head><body><Content /></body></html>`,
  );
});
beforeEach(() => rmSync(join(site, 'dist'), { recursive: true, force: true }));
afterAll(() => rmSync(site, { recursive: true }));

const HOSTILE: Record<string, string> = {
  expressie: '{process.env.KANARIE}',
  link: '[x](javascript:alert(1))',
  afbeelding: '![x](../../../package.json?raw)',
};

describe('with the check', { timeout: 60_000 }, () => {
  beforeAll(() => writeFileSync(join(site, 'astro.config.mjs'), config('mdx(), contentCheck()')));

  it('builds what is honest', async () => {
    write('## Kop\n\nHoi [daar](/over/#kop), \\<27.');
    const { code, out } = await build();
    expect(out).not.toContain('ERROR');
    expect(code).toBe(0);
    expect(readFileSync(join(site, 'dist/over/index.html'), 'utf8')).toContain('&lt;27');
  });

  it('stops before content is loaded, with every problem in Dutch', async () => {
    write(Object.values(HOSTILE).join('\n\n'), FIELDS.replace('titel:', 'titl:'));
    const { code, out } = await build();
    expect(code).toBe(1);
    expect(out).toContain("src/content/paginas/over.mdx:2:1\n  Onbekend veld 'titl'.\n  → Bedoelde u 'titel'?");
    expect(out).toContain('src/content/paginas/over.mdx:9:1  Tekst\n  Tussen { en } staat code');
    expect(out).toContain('Een link die met javascript: begint');
    expect(out).not.toContain('Syncing content');
    expect(out).not.toContain(SECRET);
    expect(existsSync(join(site, 'dist'))).toBe(false);
  });
});

describe('without the check, the guard alone', { timeout: 60_000 }, () => {
  beforeAll(() => writeFileSync(join(site, 'astro.config.mjs'), config('mdx()')));

  it.each(Object.entries(HOSTILE))('stops on %s', async (_, text) => {
    write(text);
    const { code, out } = await build();
    expect(code).toBe(1);
    expect(out).toContain('src/content/paginas/over.mdx:9:1 ');
    expect(out).not.toContain(SECRET);
    expect(existsSync(join(site, 'dist/over/index.html'))).toBe(false);
  });

  it('stops on a layout in the fields', async () => {
    write('Hoi', `${FIELDS}layout: "data:text/javascript,console.log(process.env.KANARIE)"\n`);
    const { code, out } = await build();
    expect(code).toBe(1);
    expect(out).not.toContain(SECRET);
  });
});

it('the real site uses both', async () => {
  const { default: real } = await import(pathToFileURL(resolve('astro.config.mjs')).href);
  const names = (list: { name?: string }[]) => list.flat(3).map((x) => x.name);
  expect(names(real.integrations)).toContain('praktijkplein-content-check');
  expect(names(real.markdown.processor.options.mdastPlugins)).toContain('praktijkplein-guard');
  expect(real.markdown.processor.options.features).toMatchObject({ frontmatter: false });
});
