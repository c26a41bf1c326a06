import { type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describedPraktijken } from '../entries.ts';
import { copyProject, hashes, rewriteEntry, run, start } from './project.ts';

const model = describedPraktijken()[0]!;
const file = `praktijken/${model.id}.mdx`;
const title = String(model.data['titel']);

let project: string;
let right: string;

beforeAll(async () => {
  project = copyProject('proef-fout');
  right = readFileSync(join(project, 'src/content', file), 'utf8');
  const { status, output } = await run(project, 'build');
  expect(status, output).toBe(0);
});

const mend = () => writeFileSync(join(project, 'src/content', file), right);

const mistakes: Record<string, () => void> = {
  'a reference to nothing': () => rewriteEntry(project, file, {}, (entry) => entry.set('verwant', ['bestaat-niet'])),
  'an impossible date': () => rewriteEntry(project, file, {}, (entry) => entry.set('herzien', '2026-02-31')),
  'an unknown key': () => rewriteEntry(project, file, {}, (entry) => entry.set('schrijver', 'iemand')),
  'code in the prose': () => rewriteEntry(project, file, { more: "import fs from 'node:fs';" }, () => {}),
  'a script in the prose': () => rewriteEntry(project, file, { more: '<script>alert(1)</script>' }, () => {}),
};

test.each(Object.keys(mistakes))('%s stops the build with the place, and the site stays as it was', async (mistake) => {
  const before = hashes(join(project, 'dist'));
  mistakes[mistake]!();
  const { status, output } = await run(project, 'build');
  mend();
  expect(status, output).toBe(1);
  expect(output).toMatch(new RegExp(`${model.id}\\.mdx:\\d+:\\d+`));
  expect(output).toContain('De site is niet gebouwd. Wat er stond, staat er nog.');
  expect(output).not.toMatch(/\n\s+at /);
  expect(hashes(join(project, 'dist'))).toEqual(before);
});

test('npm start does not serve what could not be built', async () => {
  mistakes['an unknown key']!();
  const { status, output } = await run(project, 'start', { PORT: '0' });
  mend();
  expect(status, output).toBe(1);
  expect(output).toContain('De site is niet gebouwd.');
});

/** A port that nobody uses now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

let dev: ChildProcess | undefined;
afterAll(() => dev?.kill());

test('npm run dev shows what is wrong, and the page when it is mended', async () => {
  const port = await freePort();
  const shown = async () => {
    const answer = await fetch(`http://localhost:${port}/praktijken/${model.id}/`, { headers: { accept: 'text/html' } }).catch(() => undefined);
    return answer?.text() ?? '';
  };
  const patient = { timeout: 60_000, interval: 250 };
  let log = '';
  mistakes['an unknown key']!();
  dev = start(project, 'dev', { PORT: String(port) });
  dev.stdout?.on('data', (text) => (log += text));
  dev.stderr?.on('data', (text) => (log += text));

  await expect.poll(shown, patient).toContain('schrijver');
  mend();
  await expect.poll(shown, patient).toContain(title);

  mistakes['a reference to nothing']!();
  await expect.poll(() => log, patient).toContain('bestaat-niet');
  mend();
  await expect.poll(() => log, patient).toContain('De inhoud is weer in orde.');
  expect(await shown()).toContain(title);
});
