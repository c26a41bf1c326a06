// What Pagefind made: which of its files a search needs, and what it filed for every page.
import { gunzipSync } from 'node:zlib';
import { SEARCHED_FIELDS } from './facets.ts';
import { indexWords } from './language/normalise.ts';

// Pagefind's own interface is not used; a search costs these files and no more.
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\..*\.pf_meta|(index|fragment)\/.*)$/;

/** Whether a search asks for this file. */
export function isNeeded(path: string): boolean {
  return NEEDED.test(path);
}

/** Pagefind's own record of a page. */
export interface Filed {
  id: string;
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Its records of all pages, read back from its files. */
export function filedPages(files: ReadonlyMap<string, Uint8Array>): Filed[] {
  return [...files].flatMap(([path, content]) => {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (!id) return [];
    const raw = gunzipSync(content).toString('utf8');
    return [{ ...(JSON.parse(raw.slice(raw.indexOf('{'))) as Omit<Filed, 'id'>), id }];
  });
}

/** Every word that Pagefind filed, with the number of pages. */
export function countWords(filed: readonly Filed[]): Map<string, number> {
  const pages = new Map<string, number>();
  for (const { content, meta } of filed) {
    const fields = SEARCHED_FIELDS.map((field) => meta[field] ?? '');
    for (const word of new Set(indexWords([content, ...fields].join(' ')))) pages.set(word, (pages.get(word) ?? 0) + 1);
  }
  return pages;
}
