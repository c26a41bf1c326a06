// The state of the results page as its address: sharing and the back button restore everything.
import { type AddressNote, readValues, readVersion, withVersion } from '../../catalogue/addressState.ts';
import { FILTERS, type Filter } from '../facets.ts';
import type { Choice } from './filters.ts';

export interface State {
  question: string;
  /** No corrections: "Zoek toch op". */
  literal: boolean;
  choice: Choice;
  sort: 'relevantie' | 'nieuwste' | 'oudste';
  /** How many results are shown. */
  shown: number;
  /** What of the address could not be read. */
  note: AddressNote;
}

/** The values that each filter offers. */
export type KnownValues = Record<Filter, ReadonlySet<string>>;

export const STEP = 10;
const MOST = 500;

const SORTS = ['relevantie', 'nieuwste', 'oudste'] as const;

/** A question, and nothing else chosen. */
export const asking = (question: string): State => ({
  question,
  literal: false,
  choice: { soort: [], thema: [], regio: [], doelgroep: [], niveau: [] },
  sort: 'relevantie',
  shown: STEP,
  note: { geweigerd: 0, nieuwer: false },
});

/** Reads the state from the query of an address. What is not offered is left out, and counted in `note`. */
export function readState(query: string, known: KnownValues): State {
  const p = new URLSearchParams(query);
  const version = readVersion(p);
  const filters = FILTERS.map((f) => [f, readValues(p, f, known[f])] as const);
  const sort = SORTS.find((s) => s === p.get('sorteer'));
  const shown = p.get('toon');
  const count = /^[1-9]\d{0,3}$/.test(shown ?? '') ? Number(shown) : undefined;
  const refused = [p.get('sorteer') && !sort, shown && count === undefined].filter(Boolean).length;
  return {
    question: (p.get('q') ?? '').trim().slice(0, 200),
    literal: p.get('letterlijk') === '1',
    choice: Object.fromEntries(filters.map(([f, read]) => [f, read.waarden])) as unknown as Choice,
    sort: sort ?? 'relevantie',
    shown: Math.min(Math.max(count ?? STEP, STEP), MOST),
    note: { ...version, geweigerd: version.geweigerd + refused + filters.reduce((sum, [, read]) => sum + read.geweigerd, 0) },
  };
}

/** Writes the state as a query, '' or starting with '?'. Defaults are left out; a question alone needs no version. */
export function writeState(t: State): string {
  const asked = new URLSearchParams(t.question ? { q: t.question } : {});
  const p = new URLSearchParams(asked);
  if (t.literal) p.set('letterlijk', '1');
  for (const f of FILTERS) for (const w of t.choice[f]) p.append(f, w);
  if (t.sort !== 'relevantie') p.set('sorteer', t.sort);
  if (t.shown > STEP) p.set('toon', String(t.shown));
  const text = (p.size > asked.size ? withVersion(p) : p).toString();
  return text && `?${text}`;
}
