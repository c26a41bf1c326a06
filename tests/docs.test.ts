// What README and CONTRIBUTING say, is so: scripts, paths, links, and the words of the check.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import { describe, expect, it, test } from 'vitest';
import { root } from '../scripts/root.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const docs = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })].map((f) => f.replaceAll('\\', '/')).sort();

/** Everything that stands as code: spans, and the lines of blocks. */
const codeIn = (text: string): string[] => [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap((m) => (m[1] ?? '').split('\n')).concat([...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? ''));

const scriptsNamed = (text: string) => codeIn(text).flatMap((code) => [...code.matchAll(/\bnpm (?:run (?:--silent |-s )?([\w:]+)|(start|test)\b)/g)].map((m) => m[1] ?? m[2] ?? ''));

const TOP = /^(src|scripts|tests|docs|public|schemas-json|\.github|\.forgejo|\.gitlab|\.vscode|\.gitlab-ci\.yml)(\/|$)/;

/** Paths of the project; <id> and * stand for any name. A path that an editor is about to make does not count. */
const pathsNamed = (text: string) => codeIn(text).flatMap((code) => code.split(/\s+/)).filter((word) => TOP.test(word) && !word.includes('wijchen-banenmarkt')).map((word) => word.replace(/[,;.]$/, '').replace(/:\d+:\d+$/, ''));

const exists = (path: string) => (/[<*{]/.test(path) ? globSync(path.replace(/<[^>]+>/g, '*'), { cwd: root }).length > 0 : existsSync(join(root, path)));

describe.each(docs)('%s', (file) => {
  const text = read(file);
  it('names scripts that exist', () => expect(scriptsNamed(text).filter((s) => !scripts.includes(s))).toEqual([]));
  it('names paths that exist', () => expect(pathsNamed(text).filter((p) => !exists(p))).toEqual([]));
  it('links to files and headings that exist', () => {
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map((m) => slug(m[1] ?? ''));
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map((m) => m[1] ?? '');
    expect(links.filter((l) => (l.startsWith('#') ? !headings.includes(l.slice(1)) : !existsSync(join(root, file, '..', l.split('#')[0] ?? ''))))).toEqual([]);
  });
});

test('the README shows every folder and every module of src', () => {
  const tree = /^src\/content[\s\S]*?^```/m.exec(read('README.md'))?.[0] ?? '';
  const folders = globSync('src/*/', { cwd: root }).map((f) => `${f.replaceAll('\\', '/').replace(/\/$/, '')}/`);
  const modules = globSync('src/*.ts', { cwd: root }).map((f) => f.replaceAll('\\', '/')).filter((f) => !/\.(test|d)\.ts$/.test(f));
  expect([...folders, ...modules].filter((f) => !tree.includes(f)).sort()).toEqual([]);
});

test('the messages that CONTRIBUTING quotes are those of the check, in the files it names', () => {
  const rows = read('CONTRIBUTING.md').split('\n').filter((line) => /^\|.*`src\/(check|schemas)\//.test(line));
  expect(rows.length).toBeGreaterThan(15);
  const strange = rows.flatMap((row) => {
    const sources = [...row.matchAll(/`(src\/[^`]+)`/g)].map((m) => read(m[1] ?? '')).join('\n');
    const pieces = [...row.matchAll(/_([^_|]+)_/g)].flatMap((m) => (m[1] ?? '').split('…')).map((s) => s.trim().replace(/^'|'$/g, '').trim()).filter((s) => s.length > 3);
    return pieces.filter((piece) => !sources.includes(piece));
  });
  expect(strange).toEqual([]);
});
