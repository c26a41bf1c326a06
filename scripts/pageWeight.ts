// What a page costs its visitor: every file measured as a good host sends it, compressed with brotli.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Limits in bytes after brotli. The first window of TCP holds some 14,600 bytes: what fits comes in one round trip. */
export const limits = { median: 14_600, heaviest: 20_000, css: 9_000, script: 10_000 };

interface Weight {
  path: string;
  html: number;
  css: number;
  /** Script that loads with the page, imports included; what loads on first use does not count. */
  script: number;
}

const measured = new Map<string, number>();

function compressed(file: string): number {
  const known = measured.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  measured.set(file, size);
  return size;
}

/** The script and everything that it imports before it runs. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, to] of code.matchAll(/\b(?:import|export)\b(?:[^"'()]*?\bfrom)?\s*["'](\.[^"']+)["']/g)) withImports(join(dirname(file), to!), seen);
  return seen;
}

const addressed = (html: string, tag: RegExp, attribute: string): string[] =>
  [...html.matchAll(tag)].flatMap(([found]) => new RegExp(`\\b${attribute}="([^"]+)"`).exec(found)?.[1] ?? []);

/**
 * Weighs one page of a built folder.
 * @param base path below which the site was built.
 */
export function weigh(folder: string, path: string, base = '/'): Weight {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const html = readFileSync(file, 'utf8');
  const local = (href: string) => join(folder, posix.relative(base, new URL(href, `http://x${base}`).pathname));
  const styles = addressed(html, /<link\b[^>]*rel="?stylesheet"?[^>]*>/g, 'href');
  const scripts = [...addressed(html, /<script\b[^>]*>/g, 'src'), ...addressed(html, /<link\b[^>]*rel="?modulepreload"?[^>]*>/g, 'href')];
  const sum = (files: Iterable<string>) => [...files].reduce((total, f) => total + compressed(f), 0);
  const loaded = new Set<string>();
  for (const href of scripts) withImports(local(href), loaded);
  return { path, html: compressed(file), css: sum(new Set(styles.map(local))), script: sum(loaded) };
}

/** The middle one; of an even number, the heavier of the two in the middle. */
export const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
