import type { ChildProcess } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describedPraktijken } from '../entries.ts';
import { root } from '../../scripts/root.ts';
import { type Outcome, copyProject, freePort, hashes, rewriteEntry, run, start } from './project.ts';
import { close, tab } from './visitor.ts';

const entries = describedPraktijken();
const title = String(entries[0]!.data['titel']);

/** One mistake in each of the first entries. */
const mistakes: { what: string; told: string; frontmatter?: (entry: Document) => void; more?: string }[] = [
  { what: 'an unknown key', told: 'schrijver', frontmatter: (entry) => entry.set('schrijver', 'iemand') },
  { what: 'a reference to nothing', told: 'bestaat-niet', frontmatter: (entry) => entry.set('verwant', ['bestaat-niet']) },
  { what: 'an impossible date', told: '2026-02-31', frontmatter: (entry) => entry.set('herzien', '2026-02-31') },
  { what: 'code in the prose', told: 'import', more: "import fs from 'node:fs';" },
  { what: 'a script in the prose', told: 'script', more: '<script>alert(1)</script>' },
];

let project: string;

const file = (n: number) => join('praktijken', `${entries[n]!.id}.mdx`);
const restore = (n: number) => cpSync(join(root, 'src/content', file(n)), join(project, 'src/content', file(n)));
const spoil = (n: number) => rewriteEntry(project, file(n), { more: mistakes[n]!.more ?? '' }, mistakes[n]!.frontmatter ?? (() => {}));

beforeAll(() => {
  project = copyProject('proef-fout');
  cpSync(inject('sites')[0]!.folder, join(project, 'dist'), { recursive: true });
});

describe('wrong entries', () => {
  let before: Record<string, string>;
  let build: Outcome;
  beforeAll(async () => {
    before = hashes(join(project, 'dist'));
    mistakes.forEach((_, n) => spoil(n));
    build = await run(project, 'build');
  });
  afterAll(() => mistakes.forEach((_, n) => restore(n)));

  test.each(mistakes.map(({ what, told }, n) => ({ what, told, id: entries[n]!.id })))('$what is told with its place', ({ told, id }) => {
    const lines = build.output.split('\n');
    const at = lines.findIndex((line) => new RegExp(`praktijken/${id}\\.mdx:\\d+:\\d+`).test(line));
    expect(lines.slice(at, at + 3).join('\n')).toContain(told);
  });

  test('stop the build, without a stack, and the site stays as it was', () => {
    expect(build.status).toBe(1);
    expect(build.output).toContain('De site is niet gebouwd. Wat er stond, staat er nog.');
    expect(build.output).not.toMatch(/\n\s+at /);
    expect(hashes(join(project, 'dist'))).toEqual(before);
  });

  test('stop npm start before it serves anything', async () => {
    const { status, output } = await run(project, 'start', { PORT: String(await freePort()) });
    expect(status).toBe(1);
    expect(output).toContain('De site is niet gebouwd.');
    expect(output).not.toContain('Praktijkplein staat op');
  });
});

describe('npm run dev', () => {
  let dev: ChildProcess;
  let log = '';
  let port: number;
  const patient = { timeout: 140_000, interval: 250 };
  const shown = async () => (await fetch(`http://localhost:${port}/praktijken/${entries[0]!.id}/`, { headers: { accept: 'text/html' } }).catch(() => undefined))?.text() ?? '';

  beforeAll(async () => {
    port = await freePort();
    spoil(0);
    dev = start(project, 'dev', { PORT: String(port), BASE_PATH: '/' });
    dev.stdout?.on('data', (text) => (log += text));
    dev.stderr?.on('data', (text) => (log += text));
  });
  afterAll(() => dev.kill());

  test('shows what is wrong at its start, and the page when it is mended', async () => {
    await expect.poll(shown, patient).toContain(mistakes[0]!.told);
    restore(0);
    await expect.poll(shown, patient).toContain(title);
  });

  test('shows pages with their styles, which the policy lets pass while one edits', async () => {
    const page = await tab();
    const refused: string[] = [];
    page.on('console', (m) => m.text().includes('Content Security Policy') && refused.push(m.text()));
    await page.goto(`http://localhost:${port}/praktijken/${entries[0]!.id}/`);
    await expect.poll(() => page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily), patient).toContain('Source Serif');
    await close(page);
    expect(refused).toEqual([]);
  });

  test('tells of a mistake made while it runs, and goes on when it is mended', async () => {
    spoil(1);
    await expect.poll(() => log, patient).toContain(mistakes[1]!.told);
    restore(1);
    await expect.poll(() => log, patient).toContain('De inhoud is weer in orde.');
    expect(await shown()).toContain(title);
  });
});
