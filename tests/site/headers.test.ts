import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { securityHeaders } from '../../src/security.ts';

const sites = inject('sites');

test.each(sites)('every answer under $base carries the security headers, a 404 too', async ({ url }) => {
  for (const path of ['', 'favicon.svg', 'bestaat-niet/']) {
    const answer = await fetch(new URL(path, url));
    expect(answer.status, path).toBe(path === 'bestaat-niet/' ? 404 : 200);
    for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers.get(name), `${path}: ${name}`).toBe(value);
  }
});

test.each(sites)('the _headers file for static hosts under $base holds the same', ({ folder }) => {
  const [pattern, ...lines] = readFileSync(join(folder, '_headers'), 'utf8').trimEnd().split('\n');
  expect(pattern).toBe('/*');
  expect(Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/, 2)))).toEqual(securityHeaders);
});
