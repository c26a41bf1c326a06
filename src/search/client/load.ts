// Loads what a search needs, once, and only when somebody searches.
import { type PageRow, readPageRows } from '../pageRows.ts';
import type { Engine } from './engine.ts';
import { makeLanguage, type SearchLanguage } from './searchLanguage.ts';

const folder = `${(import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/')}pagefind/`;
const remembered = new Map<string, Promise<unknown>>();

// A failed load is forgotten, so that a next try can succeed.
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const known = remembered.get(name) as Promise<T> | undefined;
  if (known) return known;
  const fresh = load().catch((error: unknown) => {
    remembered.delete(name);
    throw error;
  });
  remembered.set(name, fresh);
  return fresh;
}

async function text(name: string): Promise<string> {
  const answer = await fetch(folder + name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.text();
}

/** The language of the collection. */
export function loadLanguage(): Promise<SearchLanguage> {
  return once('language', async () => {
    const [words, names] = await Promise.all([text('woorden.txt'), text('namen.json')]);
    return makeLanguage(words, names);
  });
}

/** Pagefind on this page's own thread: the index is small, and its worker would cost a second download. */
export function loadEngine(): Promise<Engine> {
  return once('engine', async () => {
    const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as { createInstance(o: Record<string, unknown>): Engine & { init(): Promise<void> } };
    const engine = module.createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
    await engine.init();
    return engine;
  });
}

/** The planner. */
export function loadPlanner(): Promise<typeof import('./planner.ts')> {
  return once('planner', () => import('./planner.ts'));
}

/** The table of all pages. */
export function loadPageRows(): Promise<Map<string, PageRow>> {
  return once('pages', async () => readPageRows(await text('bladen.json')));
}

/** Titles to suggest: title, place, and 'collectie/id'. */
export function loadTitles(): Promise<[string, string, string][]> {
  return once('titles', async () => JSON.parse(await text('titels.json')) as [string, string, string][]);
}
