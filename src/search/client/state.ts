// The state of the results page as its address: sharing and the back button restore everything.
import { FILTERS } from '../facets.ts';
import type { Choice } from './filters.ts';

export interface State {
  vraag: string;
  /** No corrections: "Zoek toch op". */
  literal: boolean;
  choice: Choice;
  sort: 'relevantie' | 'nieuwste' | 'oudste';
  /** How many results are shown. */
  shown: number;
}

export const STEP = 10;
const MOST = 500;

/** Reads the state from the query of an address. What it does not understand, it leaves out. */
export function readState(query: string): State {
  const p = new URLSearchParams(query);
  const sort = p.get('sorteer');
  const shown = Number(p.get('toon'));
  const choice = Object.fromEntries(FILTERS.map((f) => [f, [...new Set(p.getAll(f))].filter((w) => /^[a-z0-9-]{1,80}$/.test(w))])) as unknown as Choice;
  return {
    vraag: (p.get('q') ?? '').trim().slice(0, 200),
    literal: p.get('letterlijk') === '1',
    choice,
    sort: sort === 'nieuwste' || sort === 'oudste' ? sort : 'relevantie',
    shown: Number.isInteger(shown) && shown > STEP ? Math.min(shown, MOST) : STEP,
  };
}

/** Writes the state as a query, '' or starting with '?'. Defaults are left out. */
export function writeState(t: State): string {
  const p = new URLSearchParams();
  if (t.vraag) p.set('q', t.vraag);
  if (t.literal) p.set('letterlijk', '1');
  for (const f of FILTERS) for (const w of t.choice[f]) p.append(f, w);
  if (t.sort !== 'relevantie') p.set('sorteer', t.sort);
  if (t.shown > STEP) p.set('toon', String(t.shown));
  const text = p.toString();
  return text && `?${text}`;
}
