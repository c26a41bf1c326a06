// Search engines to measure, each as one function: a question in, addresses out, best first.
import { createServer, type Server } from 'node:http';
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { readPageRows } from '../../src/search/pageRows.ts';
import { searchedTexts } from '../../src/search/indexCopy.ts';
import { makePlan } from '../../src/search/client/plan.ts';
import type { Engine } from '../../src/search/client/engine.ts';
import { Search } from '../../src/search/client/search.ts';
import { makeLanguage } from '../../src/search/client/searchLanguage.ts';

export interface MeasuredEngine {
  ask(question: string): Promise<AsyncIterable<string> | Iterable<string>>;
  close(): Promise<void>;
}

/** Folder of the built site. */
export const outputFolder = (): string => process.env.UITVOER ?? 'dist';
/** Where the stock index is kept: never inside the site. */
export const stockFolder = (): string => join('.cache', 'zoekmeting', 'pagefind');

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Engine & { init(): Promise<void> };
}

/** Pagefind in Node, fed by a server of one folder. */
async function openPagefind(folder: string, options: Record<string, unknown> = {}): Promise<{ engine: Engine; server: Server }> {
  const server = createServer((request, answer) => {
    // A socket kept open would be closed under a later fetch.
    answer.setHeader('connection', 'close');
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    readFile(join(folder, asked)).then(
      (bytes) => answer.end(bytes),
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((complete) => server.listen(0, '127.0.0.1', complete));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('Geen poort gekregen.');
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  const engine = createInstance({ basePath: `http://127.0.0.1:${address.port}/`, baseUrl: '/', noWorker: true, ...options });
  await engine.init();
  return { engine, server };
}

const stop = (server: Server) => new Promise<void>((complete) => server.close(() => complete()));

/** The planner over the built index, as the browser runs it. */
async function planEngine(): Promise<MeasuredEngine> {
  const folder = resolve(outputFolder(), 'pagefind');
  const language = makeLanguage(await readFile(join(folder, 'woorden.txt'), 'utf8'), await readFile(join(folder, 'namen.json'), 'utf8'));
  const pageRows = readPageRows(await readFile(join(folder, 'bladen.json'), 'utf8'));
  const { engine, server } = await openPagefind(folder);
  return {
    async ask(question) {
      const hits = await new Search(makePlan(question, language), engine, pageRows).all();
      return addresses(hits);
    },
    close: () => stop(server),
  };
}

/** Builds the stock index of the same pages. Throws when Pagefind does not start. */
export async function buildStock(): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind begint niet.');
  for (const { url, html } of await readPages()) await index.addHTMLFile({ url, content: html });
  const { files } = await index.getFiles();
  await close();
  await rm(stockFolder(), { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(stockFolder(), path)), { recursive: true });
    await writeFile(join(stockFolder(), path), content);
  }
}

/** Pagefind as it comes, over the same pages. */
async function stockEngine(): Promise<MeasuredEngine> {
  await buildStock();
  const { engine, server } = await openPagefind(resolve(stockFolder()), { language: 'nl' });
  return { ask: async (question) => addresses((await engine.search(question)).results), close: () => stop(server) };
}

/** MiniSearch with fuzzy and prefix search, over the same texts. */
async function miniSearchEngine(): Promise<MeasuredEngine> {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['url'], searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 5 } } });
  const pages = await readPages();
  const texts = searchedTexts(pages.map((p) => p.html));
  index.addAll(pages.map(({ url, html }, id) => ({ id, url, title: /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '', text: texts[id] ?? '' })));
  return { ask: async (question) => index.search(question).map((r) => String(r['url'])), close: async () => {} };
}

/** The engines that can be measured. */
export const ENGINES = { plan: planEngine, pagefind: stockEngine, minisearch: miniSearchEngine };
export type EngineName = keyof typeof ENGINES;

/** The built pages that ask to be searched, in a fixed order. */
async function readPages(): Promise<{ url: string; html: string }[]> {
  const folder = outputFolder();
  const files = globSync('**/index.html', { cwd: folder }).sort();
  const all = await Promise.all(files.map(async (file) => ({ url: `/${file.replace(/index\.html$/, '')}`, html: await readFile(join(folder, file), 'utf8') })));
  return all.filter((p) => p.html.includes('data-pagefind-body'));
}

async function* addresses(results: readonly { data(): Promise<{ url: string }> }[]): AsyncGenerator<string> {
  for (const r of results) yield (await r.data()).url;
}
