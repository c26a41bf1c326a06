import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { beside, publish, recover } from './swap.ts';

let target: string;

beforeEach(() => {
  target = join(mkdtempSync(join(tmpdir(), 'wissel-')), 'dist');
});

function folder(path: string, text: string) {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
}

const shown = () => readFileSync(join(target, 'index.html'), 'utf8');
const left = () => readdirSync(join(target, '..'));

test('the first build takes its place where nothing stood', () => {
  folder(beside(target).fresh, 'nieuw');
  publish(target);
  expect(shown()).toBe('nieuw');
  expect(left()).toEqual(['dist']);
});

test('a finished build replaces the old site and leaves nothing beside it', () => {
  folder(target, 'oud');
  folder(beside(target).fresh, 'nieuw');
  publish(target);
  expect(shown()).toBe('nieuw');
  expect(left()).toEqual(['dist']);
});

test('recovery throws a half build away and leaves the site alone', () => {
  folder(target, 'oud');
  folder(beside(target).fresh, 'half');
  recover(target);
  expect(shown()).toBe('oud');
  expect(left()).toEqual(['dist']);
});

test('recovery puts the old site back when the crash came between the renames', () => {
  folder(beside(target).old, 'oud');
  folder(beside(target).fresh, 'nieuw');
  recover(target);
  expect(shown()).toBe('oud');
  expect(left()).toEqual(['dist']);
});

test('recovery does nothing where there is nothing', () => {
  recover(target);
  expect(existsSync(target)).toBe(false);
});
