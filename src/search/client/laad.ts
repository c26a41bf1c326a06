// Loads what a search needs, once, and only when somebody searches.
import { type Blad, leesBladen } from '../bladen.ts';
import { RANGSCHIKKING } from '../zoekdata.ts';
import type { Engine } from './engine.ts';
import { maakZoektaal, type Zoektaal } from './zoektaal.ts';

const map = `${(import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/')}pagefind/`;
const onthouden = new Map<string, Promise<unknown>>();

// A failed load is forgotten, so that a next try can succeed.
function eenmaal<T>(naam: string, laad: () => Promise<T>): Promise<T> {
  const al = onthouden.get(naam) as Promise<T> | undefined;
  if (al) return al;
  const nieuw = laad().catch((fout: unknown) => {
    onthouden.delete(naam);
    throw fout;
  });
  onthouden.set(naam, nieuw);
  return nieuw;
}

async function tekst(naam: string): Promise<string> {
  const antwoord = await fetch(map + naam);
  if (!antwoord.ok) throw new Error(`${naam}: ${antwoord.status}`);
  return antwoord.text();
}

/** The language of the collection. */
export function laadTaal(): Promise<Zoektaal> {
  return eenmaal('taal', async () => {
    const [woorden, namen] = await Promise.all([tekst('woorden.txt'), tekst('namen.json')]);
    return maakZoektaal(woorden, namen);
  });
}

/** Pagefind on this page's own thread: the index is small, and its worker would cost a second download. */
export function laadMotor(): Promise<Engine> {
  return eenmaal('motor', async () => {
    const module = (await import(/* @vite-ignore */ `${map}pagefind.js`)) as { createInstance(o: Record<string, unknown>): Engine & { init(): Promise<void> } };
    const motor = module.createInstance({ basePath: map, baseUrl: '/', noWorker: true, ranking: RANGSCHIKKING });
    await motor.init();
    return motor;
  });
}

/** The table of all pages. */
export function laadBladen(): Promise<Map<string, Blad>> {
  return eenmaal('bladen', async () => leesBladen(await tekst('bladen.json')));
}

/** Titles to suggest: title, place, and 'collectie/id'. */
export function laadTitels(): Promise<[string, string, string][]> {
  return eenmaal('titels', async () => JSON.parse(await tekst('titels.json')) as [string, string, string][]);
}
