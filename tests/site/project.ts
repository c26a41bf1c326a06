// A copy of the project with entries of its own, for tests that change content. It shares node_modules
// and nothing else: own content, own caches, own dist.
import { type SpawnOptions, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';
import { root } from '../../scripts/root.ts';

const parts = ['src', 'public', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'postcss.config.mjs'];

/** A copy of the project in its own folder below .cache; an earlier one of that name is thrown away. */
export function copyProject(name: string): string {
  const folder = join(root, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true, filter: (file) => !file.endsWith('.test.ts') });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Rewrites an entry, into another file where `to` names one: `change` gets its frontmatter, `more` comes after its prose. */
export function rewriteEntry(project: string, from: string, to: { file?: string; more?: string }, change: (frontmatter: Document) => void): void {
  const [, head = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(join(project, 'src/content', from), 'utf8')) ?? [];
  const frontmatter = parseDocument(head);
  change(frontmatter);
  writeFileSync(join(project, 'src/content', to.file ?? from), `---\n${frontmatter.toString()}---\n${body}\n${to.more ?? ''}\n`);
}

export interface Outcome {
  status: number | null;
  output: string;
}

/** Starts a script of a project, with Node as npm would. */
export function start(project: string, script: string, env: Record<string, string> = {}, options: SpawnOptions = {}) {
  // Vitest marks its own process as a test; the project must not notice
  const { NODE_ENV: _node, VITEST: _vitest, MODE: _mode, DEV: _dev, PROD: _prod, BASE_URL: _base, SSR: _ssr, ...own } = process.env;
  return spawn(process.execPath, [`scripts/${script}.ts`], { cwd: project, env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'], ...options });
}

/** Runs a script of a project to its end. */
export function run(project: string, script: string, env: Record<string, string> = {}): Promise<Outcome> {
  const child = start(project, script, env);
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Every file below a folder with a hash of what it holds. */
export function hashes(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile()).sort();
  return Object.fromEntries(files.map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}
