// What the tests of the pictures compare: the entries as they stand in their files, and what was built from them.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, inject } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/root.ts';
import { entriesOf } from '../entries.ts';
import { attr, type Element, inside, pagesIn, text } from './pages.ts';

interface Raw {
  id: string;
  data: Record<string, any>;
}

const seen = (e: { data: Record<string, unknown> }) => (e.data['status'] ?? 'gepubliceerd') === 'gepubliceerd';

/** Published entries of a collection of texts. */
export const mdx = (collection: string): Raw[] => entriesOf(collection).filter(seen);

/** Published entries of a collection of data. */
export const yaml = (collection: string): Raw[] =>
  globSync(`src/content/${collection}/*.yaml`, { cwd: root }).map((file) => ({ id: basename(file, '.yaml'), data: parse(readFileSync(join(root, file), 'utf8')) })).filter(seen);

/** Ids in a list of which an item is a bare id or an object that holds it. */
export const ids = (list: any[] = []): string[] => list.map((v) => (typeof v === 'string' ? v : Object.entries(v).find(([k]) => k !== 'toekenning')![1] as string));

/** The lower end of a value, and the upper. */
export const low = (w: any): number => (typeof w === 'number' ? w : w.min);
export const high = (w: any): number => (typeof w === 'number' ? w : w.max);

/** A number as Dutch readers write it. */
export const dutch = (n: number): string => String(n).replace('.', ',');

export const site = inject('sites')[0]!;
export const page = pagesIn(site.folder).find((p) => p.path === '/cijfers/')!;

/** A CSV file of the site, as rows of cells. */
export function csv(naam: string): string[][] {
  const content = readFileSync(join(site.folder, 'cijfers', `${naam}.csv`), 'utf8');
  expect(content.startsWith('\uFEFF"')).toBe(true);
  return content.slice(1).trimEnd().split('\r\n').map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:;|$)/g)].map((m) => m[1]!.replaceAll('""', '"')));
}

/** The cells below the head `name` of a CSV file; fails when there is no such head. */
export const column = (rows: string[][], name: string): string[] => {
  const at = rows[0]!.indexOf(name);
  expect(at, name).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((r) => r[at]!);
};

/** Every element of one picture on the page. */
export const picture = (naam: string): Element[] => inside(page.elements.find((e) => attr(e, 'id') === naam)!);

const has = (e: Element, name: string) => (attr(e, 'class') ?? '').split(' ').includes(name);
const part = (e: Element, name: string): number => Number.parseFloat(attr(e, name)!);

/** One row of bars as the page draws it; places and widths in percent of the axis. */
interface DrawnRow {
  naam: string;
  waarde: string;
  vol: number;
  /** Where the drawing ends: the last piece. */
  eind: number;
  punt?: number;
  doel?: number;
}

/** The rows of a bar picture, and how many percent of the axis one unit is, read from its labels. */
export function drawnRows(naam: string): { rijen: DrawnRow[]; unit: number } {
  const all = picture(naam);
  const ticks = inside(all.find((e) => e.tagName === 'svg' && has(e, 'schaal'))!).filter((e) => e.tagName === 'text');
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const number = (e: Element) => Number.parseFloat(text(e).replaceAll('.', ''));
  const rijen = all.filter((e) => e.tagName === 'tr' && inside(e).some((x) => has(x, 'waarde'))).map((tr): DrawnRow => {
    const cells = inside(tr);
    const pieces = cells.filter((e) => e.tagName === 'rect' && !has(e, 'geheel'));
    const found: DrawnRow = {
      naam: text(cells.find((e) => e.tagName === 'th')!).trim(),
      waarde: text(cells.find((e) => has(e, 'waarde'))!),
      vol: pieces.filter((e) => has(e, 'vol')).reduce((sum, e) => sum + part(e, 'width'), 0),
      eind: Math.max(0, ...pieces.map((e) => part(e, 'x') + part(e, 'width'))),
    };
    const point = cells.find((e) => has(e, 'punt'));
    const goal = cells.find((e) => has(e, 'doel'));
    if (point) found.punt = part(point, 'cx');
    if (goal) found.doel = part(goal, 'x1');
    return found;
  });
  return { rijen, unit: (part(last, 'x') - part(first, 'x')) / (number(last) - number(first)) };
}
