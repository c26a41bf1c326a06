// The moment that a build belongs to. Nothing in a page may depend on the clock: two builds of one
// commit must be the same, byte for byte.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** Seconds since 1970 of the last commit, or undefined where there is no git or no commit. */
function commitDate(folder: string): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Seconds since 1970 of the newest `herzien` among texts of entries, or undefined. */
export function newestRevision(entries: string[]): string | undefined {
  const days = entries.flatMap((text) => /^herzien:\s*["']?(\d{4}-\d{2}-\d{2})\b/m.exec(text)?.[1] ?? []);
  const newest = days.sort().at(-1);
  return newest && String(Date.parse(`${newest}T00:00:00Z`) / 1000);
}

/**
 * SOURCE_DATE_EPOCH for a build of the project in this folder.
 * @returns what the environment says, else the date of the last commit, else the newest `herzien` in the content.
 */
export function sourceDate(folder: string, env: { SOURCE_DATE_EPOCH?: string }): string {
  if (env.SOURCE_DATE_EPOCH) return env.SOURCE_DATE_EPOCH;
  const entries = () => globSync('src/content/**/*.{mdx,yaml}', { cwd: folder }).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return commitDate(folder) ?? newestRevision(entries()) ?? '0';
}
