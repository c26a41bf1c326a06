// What the forges run: the same npm scripts everywhere, nothing that a fork may not have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/root.ts';

const scripts = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts);
const files = ['.github/workflows/controle.yml', '.forgejo/workflows/controle.yml', '.gitlab-ci.yml'];

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const code = text.replace(/^\s*#.*$/gm, '');

  it('installs, checks, builds, tests, and keeps the site to look at', () => {
    expect(parse(text)).toBeTypeOf('object');
    const run = [...code.matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(ci|test)\b)/g)].map((m) => m[1] ?? m[2] ?? '');
    expect(new Set(run)).toEqual(new Set(['ci', 'check', 'build', 'test']));
    expect(run.filter((s) => s !== 'ci' && !scripts.includes(s))).toEqual([]);
    expect(code).toMatch(/(path: dist|- dist\/)/);
  });

  it('runs for a fork: no secret, no token that writes', () => {
    expect(code).not.toMatch(/secrets\.|pull_request_target|: write/);
    if (file !== '.gitlab-ci.yml') expect((parse(text) as { permissions: unknown }).permissions).toEqual({ contents: 'read' });
  });

  it('takes actions at a major version', () => {
    const uses = [...code.matchAll(/uses: (\S+)/g)].map((m) => m[1] ?? '');
    expect(uses.filter((u) => !/@v\d+$/.test(u))).toEqual([]);
  });
});
