import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { median, weigh } from './pageWeight.ts';

const brotli = (text: string) => brotliCompressSync(text).length;

test('counts the page, its style sheets, and script with its imports, not what loads later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gewicht-'));
  mkdirSync(join(folder, 'a/_a'), { recursive: true });
  mkdirSync(join(folder, '_a'));
  const html = '<link rel="stylesheet" href="/b/_a/x.css"><script type="module" src="/b/_a/x.js"></script>';
  const files = { 'a/index.html': html, '_a/x.css': 'p { color: red }', '_a/x.js': 'import{a}from"./y.js";import"./z.js";import("./later.js")', '_a/y.js': 'export const a = 1', '_a/z.js': 'let q', '_a/later.js': 'let later' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(weigh(folder, '/a/', '/b/')).toEqual({
    path: '/a/',
    html: brotli(html),
    css: brotli(files['_a/x.css']),
    script: brotli(files['_a/x.js']) + brotli(files['_a/y.js']) + brotli(files['_a/z.js']),
  });
});

test('the median is the middle one', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([1, 2, 3, 4])).toBe(3);
});
