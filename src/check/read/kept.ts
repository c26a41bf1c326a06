// What an earlier run read, kept on the disk: to judge one file the check must know all others,
// and reading them again takes longer than judging the one. Only the command uses this; a build
// reads everything anew.
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Problem } from '../problem.ts';
import type { Facts } from './text.ts';

export interface Kept {
  /** When the file was last written, and its size. */
  stamp: string;
  facts: Facts;
  guard?: Problem[] | undefined;
}

/** Changes with every change of the check, the schemas or the packages they use. */
function version(): string {
  const home = fileURLToPath(new URL('../../', import.meta.url));
  const files = [...globSync('{check,schemas}/**/*.{ts,txt}', { cwd: home }).sort().map((f) => `${home}${f}`), `${home}../package-lock.json`];
  const stamps = files.map((f) => {
    const found = statSync(f, { throwIfNoEntry: false });
    return `${f} ${found?.mtimeMs ?? 0} ${found?.size ?? 0}`;
  });
  return createHash('sha256').update([process.version, ...stamps].join('\n')).digest('hex');
}

/** What the last run with this version of the check kept, by path; empty when there is nothing of use. */
export function loadKept(file: string): Map<string, Kept> {
  try {
    const found: unknown = deserialize(readFileSync(file));
    if (typeof found === 'object' && found !== null && 'version' in found && found.version === version() && 'entries' in found && found.entries instanceof Map) return found.entries as Map<string, Kept>;
  } catch {
    // Not there, or half written by a run that was stopped.
  }
  return new Map();
}

/** Keeps what a run read. A folder that cannot be written only makes the next run slower. */
export function storeKept(file: string, entries: ReadonlyMap<string, Kept>): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, serialize({ version: version(), entries }));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // As said.
  }
}
