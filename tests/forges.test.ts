// What the forges run: the same npm scripts everywhere, nothing that a fork may not have. And what they ask:
// forms that they accept. See docs/decisions/forge-files.md for what their own tools said.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../scripts/root.ts';
import { issueConfig, issueForm } from './issueForms.ts';

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

describe.each(['.github/ISSUE_TEMPLATE', '.forgejo/issue_template'])('the issue forms of %s', (folder) => {
  const read = (name: string): unknown => parse(readFileSync(join(root, folder, name), 'utf8'));
  const forms = globSync('[0-9]*.yml', { cwd: join(root, folder) }).sort();

  it('hold what the forge takes, and nothing else', () => {
    expect(forms).toHaveLength(5);
    for (const name of forms) expect(issueForm.safeParse(read(name)).error?.issues ?? [], name).toEqual([]);
    expect(issueConfig.safeParse(read('config.yml')).success).toBe(true);
  });

  it('have names of their own', () => {
    const names = forms.map((name) => issueForm.parse(read(name)).name);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('knows a form that a forge refuses', () => {
  const form = { name: 'x', description: 'x', body: [{ type: 'input', id: 'a', attributes: { label: 'x' } }] };
  expect(issueForm.safeParse(form).success).toBe(true);
  const wrong = [{ ...form, body: [] }, { ...form, titel: 'x' }, { ...form, body: [...form.body, ...form.body] }, { ...form, body: [{ type: 'input', id: 'a b', attributes: { label: 'x' } }] }, { ...form, body: [{ type: 'dropdown', attributes: { label: 'x', options: ['a', 'a'] } }] }, { ...form, body: [{ type: 'markdown', attributes: { value: 'x' } }] }];
  expect(wrong.filter((w) => issueForm.safeParse(w).success)).toEqual([]);
});
