import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/security.ts';
import { copyProject, freePort, hashes, run, start } from './project.ts';

let project: string;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  project = copyProject('proef-start');
  port = await freePort();
  server = start(project, 'start', { BASE_PATH: '/', PORT: String(port) });
});
afterAll(() => server.kill());

test('npm start builds the site and serves it with its security headers', async () => {
  const answer = () => fetch(`http://localhost:${port}/`).catch(() => undefined);
  await expect.poll(async () => (await answer())?.status, { timeout: 280_000, interval: 250 }).toBe(200);
  expect(Object.fromEntries((await answer())!.headers)).toMatchObject(Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value])));
});

test('this second build, later and in another folder, is the same as the first byte for byte', () => {
  const [first, second] = [hashes(inject('sites')[0]!.folder), hashes(join(project, 'dist'))];
  const files = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  expect(files.filter((file) => first[file] !== second[file])).toEqual([]);
});

test('a port that is taken is told, with what to do', async () => {
  const { status, output } = await run(project, 'start', { BASE_PATH: '/', PORT: String(port) });
  expect(status).toBe(1);
  expect(output).toContain(`Poort ${port} is bezet. Kies een andere: PORT=${port + 1} npm start`);
});
