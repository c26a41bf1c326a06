// A table of all searched pages: kind, theme, region and so on of every page in the index.
// Pagefind has filters of its own, but it writes them in a different order at every build, and
// asking them without a word makes it load the whole index.
import type { SearchData } from '../catalogue/searchData.ts';
import { FILTERS, filterValues, type Filter } from './facets.ts';

export interface PageRow {
  /** Name of the page in Pagefind's results. */
  id: string;
  values: Record<Filter, string[]>;
  /** Year in which it began, 0 when unknown. */
  jaar: number;
  /** 'collectie/id' of a term or region, which can answer a question; '' of any other page. */
  page: string;
  size: PageSize;
}

/** Where in the index copy the title and the summary end, and how much there is, in written words. */
export interface PageSize {
  title: number;
  /** Words of the title that carry meaning. */
  core: number;
  summary: number;
  /** Words of the whole page, to the nearest `GRAIN`. */
  words: number;
}

interface FileShape {
  /** Values of each filter. */
  w: string[][];
  /** Collections. */
  c: string[];
  /** Pages: name, entry, collection, year, sizes, and for each filter the places of its values. */
  b: [string, string, number, number, number[], ...number[][]][];
}

const PREFIX = 'unknown_';
const GRAIN = 25;
const ANSWERS = new Set(['begrip', 'regio']);

/** Writes the table, pages in the order of their entries. */
export function writePageRows(pages: readonly { id: string; zoek: SearchData; size: PageSize }[]): string {
  const all = pages.map((p) => filterValues(p.zoek));
  const w = FILTERS.map((f) => [...new Set(all.flatMap((a) => a[f]))].sort());
  const c = [...new Set(pages.map((p) => p.zoek.collectie))].sort();
  const b = pages.map(({ id, zoek, size }, i): FileShape['b'][number] => [
    id.replace(PREFIX, ''),
    ANSWERS.has(zoek.soort) ? zoek.id : '',
    c.indexOf(zoek.collectie),
    Number.parseInt(zoek.jaar ?? '', 10) || 0,
    [size.title, size.core, size.summary, Math.round(size.words / GRAIN)],
    ...FILTERS.map((f, n) => (all[i]?.[f] ?? []).map((x) => (w[n] ?? []).indexOf(x))),
  ]);
  return JSON.stringify({ w, c, b } satisfies FileShape);
}

/** Reads what `writePageRows` wrote, by the name of each page. */
export function readPageRows(text: string): Map<string, PageRow> {
  const { w, c, b } = JSON.parse(text) as FileShape;
  const row = ([short, item, collectie, jaar, [title = 0, core = 0, summary = 0, grains = 0], ...places]: FileShape['b'][number]): PageRow => {
    const pairs = FILTERS.map((f, n) => [f, (places[n] ?? []).map((p) => w[n]?.[p] ?? '')] as const);
    return { id: PREFIX + short, values: Object.fromEntries(pairs) as Record<Filter, string[]>, jaar, page: item && `${c[collectie]}/${item}`, size: { title, core, summary, words: grains * GRAIN } };
  };
  return new Map(b.map(row).map((x) => [x.id, x]));
}
