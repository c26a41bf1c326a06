// What the check of one entry must know of all others, as data that can be sent to a browser.
import { Corpus, type Entry } from '../check/corpus.ts';
import type { Collectie } from '../schemas/index.ts';

/** Another entry: its data as the site has it, without its prose. */
export interface Known {
  collectie: Collectie;
  id: string;
  status: string;
  data: Record<string, unknown>;
  /** Success factors that it names. */
  factoren: readonly string[];
}

/** All that the check needs beside the file itself. */
export interface Knowledge {
  entries: readonly Known[];
  /** Runs of words of the sources; see src/check/sources/word-runs.ts. */
  runs: ReadonlySet<number>;
}

/** An entry as others need to know it. `data`: as the site has it. */
export function knownFrom(collectie: Collectie, id: string, data: object): Known {
  const all = data as Record<string, unknown>;
  return { collectie, id, status: typeof all['status'] === 'string' ? all['status'] : 'gepubliceerd', data: all, factoren: collectie === 'praktijken' ? factors(all['succesfactoren']) : [] };
}

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
    // It was the data of a valid entry when it was sent.
    data: k.data as Entry['data'],
    raw: k.data,
    source: '',
    status: k.status,
    references: k.factoren.map((id, i) => ({ path: ['succesfactoren', i, 'factor'], id, collectie: 'succesfactoren' })),
    placeOf: () => ({ line: 1, column: 1 }),
    body: () => undefined,
  };
}
