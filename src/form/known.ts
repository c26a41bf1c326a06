// What the check of one entry must know of all others, small enough to send to a browser.
import { Corpus, type Entry } from '../check/corpus.ts';
import type { Collectie } from '../schemas/index.ts';

/** Another entry, with only the fields that rules across entries ask about. */
export interface Known {
  collectie: Collectie;
  id: string;
  status: string;
  data: Record<string, unknown>;
  /** Success factors that it names. */
  factoren: readonly string[];
}

// Of every entry its name, its old addresses and its own names of organisations and places.
const FIELDS = ['titel', 'naam', 'term', 'vroegereIds', 'synoniemen', 'partners', 'gemeenten', 'aliassen', 'bedrijf', 'onderdeelVan', 'zonderPraktijk', 'praktijken', 'regios', 'verwant'] as const;

/** An entry as others need to know it. `data`: as the site has it. */
export function knownFrom(collectie: Collectie, id: string, data: object): Known {
  const all = data as Record<string, unknown>;
  const kept = Object.fromEntries(FIELDS.flatMap((f) => (all[f] === undefined ? [] : [[f, f === 'partners' ? names(all[f]) : all[f]]])));
  return { collectie, id, status: typeof all['status'] === 'string' ? all['status'] : 'gepubliceerd', data: kept, factoren: collectie === 'praktijken' ? factors(all['succesfactoren']) : [] };
}

const names = (partners: unknown) => (Array.isArray(partners) ? partners.map((p: { naam: string }) => ({ naam: p.naam })) : []);
const factors = (list: unknown) => (Array.isArray(list) ? list.map((f: { factor: string }) => f.factor) : []);

/** All others and one entry in full, for the rules of the check. The entry takes the place of what was known of it. */
export function corpusWith(known: readonly Known[], entry: Entry | undefined): Corpus {
  const others = known.filter((k) => k.collectie !== entry?.collectie || k.id !== entry.id).map(standIn);
  return new Corpus(entry ? [...others, entry] : others);
}

function standIn(k: Known): Entry {
  return {
    file: `${k.collectie}/${k.id}`,
    collectie: k.collectie,
    id: k.id,
    // Rules read of another entry what FIELDS lists; a test runs them all over the real collection.
    data: k.data as Entry['data'],
    raw: k.data,
    source: '',
    status: k.status,
    references: k.factoren.map((id, i) => ({ path: ['succesfactoren', i, 'factor'], id, collectie: 'succesfactoren' })),
    placeOf: () => ({ line: 1, column: 1 }),
    body: () => undefined,
  };
}
