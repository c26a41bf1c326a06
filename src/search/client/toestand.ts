// The state of the results page as its address: sharing and the back button restore everything.
import { FILTERS } from '../zoekdata.ts';
import type { Keuze } from './filters.ts';

export interface Toestand {
  vraag: string;
  /** No corrections: "Zoek toch op". */
  letterlijk: boolean;
  keuze: Keuze;
  sorteer: 'relevantie' | 'nieuwste' | 'oudste';
  /** How many results are shown. */
  toon: number;
}

export const STAP = 10;
const MEESTE = 500;

/** Reads the state from the query of an address. What it does not understand, it leaves out. */
export function leesToestand(query: string): Toestand {
  const p = new URLSearchParams(query);
  const sorteer = p.get('sorteer');
  const toon = Number(p.get('toon'));
  const keuze = Object.fromEntries(FILTERS.map((f) => [f, [...new Set(p.getAll(f))].filter((w) => /^[a-z0-9-]{1,80}$/.test(w))])) as unknown as Keuze;
  return {
    vraag: (p.get('q') ?? '').trim().slice(0, 200),
    letterlijk: p.get('letterlijk') === '1',
    keuze,
    sorteer: sorteer === 'nieuwste' || sorteer === 'oudste' ? sorteer : 'relevantie',
    toon: Number.isInteger(toon) && toon > STAP ? Math.min(toon, MEESTE) : STAP,
  };
}

/** Writes the state as a query, '' or starting with '?'. Defaults are left out. */
export function schrijfToestand(t: Toestand): string {
  const p = new URLSearchParams();
  if (t.vraag) p.set('q', t.vraag);
  if (t.letterlijk) p.set('letterlijk', '1');
  for (const f of FILTERS) for (const w of t.keuze[f]) p.append(f, w);
  if (t.sorteer !== 'relevantie') p.set('sorteer', t.sorteer);
  if (t.toon > STAP) p.set('toon', String(t.toon));
  const tekst = p.toString();
  return tekst && `?${tekst}`;
}
