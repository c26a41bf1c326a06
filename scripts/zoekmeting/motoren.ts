// Search engines to measure, each as one function: a question in, addresses out, best first.
import { createServer, type Server } from 'node:http';
import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { leesBladen } from '../../src/search/bladen.ts';
import { zoekteksten } from '../../src/search/indexkopie.ts';
import { makePlan } from '../../src/search/client/plan.ts';
import type { Engine } from '../../src/search/client/engine.ts';
import { Search } from '../../src/search/client/search.ts';
import { maakZoektaal } from '../../src/search/client/zoektaal.ts';
import { RANGSCHIKKING } from '../../src/search/zoekdata.ts';

export interface Motorfunctie {
  zoek(vraag: string): Promise<AsyncIterable<string> | Iterable<string>>;
  sluit(): Promise<void>;
}

/** Folder of the built site. */
export const uitvoer = (): string => process.env.UITVOER ?? 'dist';
/** Where the stock index is kept: never inside the site. */
export const voorraad = (): string => join('.cache', 'zoekmeting', 'pagefind');

interface PagefindModule {
  createInstance(opties: Record<string, unknown>): Engine & { init(): Promise<void> };
}

/** Pagefind in Node, fed by a server of one folder. */
export async function openPagefind(map: string, opties: Record<string, unknown> = {}): Promise<{ motor: Engine; server: Server }> {
  const server = createServer((vraag, antwoord) => {
    // A socket kept open would be closed under a later fetch.
    antwoord.setHeader('connection', 'close');
    const pad = decodeURIComponent(new URL(vraag.url ?? '/', 'http://x').pathname);
    readFile(join(map, pad)).then(
      (inhoud) => antwoord.end(inhoud),
      () => antwoord.writeHead(404).end(),
    );
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const adres = server.address();
  if (!adres || typeof adres === 'string') throw new Error('Geen poort gekregen.');
  const { createInstance } = (await import(pathToFileURL(join(map, 'pagefind.js')).href)) as PagefindModule;
  const motor = createInstance({ basePath: `http://127.0.0.1:${adres.port}/`, baseUrl: '/', noWorker: true, ...opties });
  await motor.init();
  return { motor, server };
}

const stop = (server: Server) => new Promise<void>((klaar) => server.close(() => klaar()));

/** The planner over the built index, as the browser runs it. */
export async function planmotor(): Promise<Motorfunctie> {
  const map = resolve(uitvoer(), 'pagefind');
  const taal = maakZoektaal(await readFile(join(map, 'woorden.txt'), 'utf8'), await readFile(join(map, 'namen.json'), 'utf8'));
  const bladen = leesBladen(await readFile(join(map, 'bladen.json'), 'utf8'));
  const { motor, server } = await openPagefind(map, { ranking: RANGSCHIKKING });
  return {
    async zoek(vraag) {
      const treffers = await new Search(makePlan(vraag, taal), motor, bladen).all();
      return adressen(treffers);
    },
    sluit: () => stop(server),
  };
}

/** Builds the stock index of the same pages. */
export async function bouwVoorraad(): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind begint niet.');
  for (const { url, html } of await leesPaginas()) await index.addHTMLFile({ url, content: html });
  const { files } = await index.getFiles();
  await close();
  await rm(voorraad(), { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(voorraad(), path)), { recursive: true });
    await writeFile(join(voorraad(), path), content);
  }
}

/** Pagefind as it comes, over the same pages. */
export async function voorraadmotor(): Promise<Motorfunctie> {
  await bouwVoorraad();
  const { motor, server } = await openPagefind(resolve(voorraad()), { language: 'nl' });
  return { zoek: async (vraag) => adressen((await motor.search(vraag)).results), sluit: () => stop(server) };
}

/** MiniSearch with fuzzy and prefix search, over the same texts. */
export async function minimotor(): Promise<Motorfunctie> {
  const index = new MiniSearch({ fields: ['titel', 'tekst'], storeFields: ['url'], searchOptions: { prefix: true, fuzzy: 0.2, boost: { titel: 5 } } });
  const paginas = await leesPaginas();
  const teksten = zoekteksten(paginas.map((p) => p.html));
  index.addAll(paginas.map(({ url, html }, id) => ({ id, url, titel: /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '', tekst: teksten[id] ?? '' })));
  return { zoek: async (vraag) => index.search(vraag).map((r) => String(r['url'])), sluit: async () => {} };
}

/** The engines that can be measured. */
export const MOTOREN = { plan: planmotor, pagefind: voorraadmotor, minisearch: minimotor };
export type Motornaam = keyof typeof MOTOREN;

/** The built pages that ask to be searched, in a fixed order. */
export async function leesPaginas(): Promise<{ url: string; html: string }[]> {
  const map = uitvoer();
  const namen = globSync('**/index.html', { cwd: map }).sort();
  const alle = await Promise.all(namen.map(async (naam) => ({ url: `/${naam.replace(/index\.html$/, '')}`, html: await readFile(join(map, naam), 'utf8') })));
  return alle.filter((p) => p.html.includes('data-pagefind-body'));
}

async function* adressen(resultaten: readonly { data(): Promise<{ url: string }> }[]): AsyncGenerator<string> {
  for (const r of resultaten) yield (await r.data()).url;
}
