// What the last check of links to other sites found.
import type { Catalogue } from '../types.ts';
import { item, type CareItem, type Collection } from './item.ts';

/** Result of `npm run links:extern`: when it ran, and the addresses that did not answer. */
export interface LinkReport {
  datum: string;
  dood: { adres: string; fout: string; plaatsen: { kind: string; id: string }[] }[];
}

/** Addresses of other sites that did not answer at the last check, for the entries that are still there. */
export function deadLinks(c: Catalogue, report: LinkReport): CareItem[] {
  return report.dood.flatMap(({ adres, fout, plaatsen }) => plaatsen.flatMap(({ kind, id }) => namedIn(c, kind, id).map((titel) => item(c, kind as Collection, id, titel, `geen antwoord van ${adres} (${fout})`))));
}

/** What an entry is called: its title, name, term or subject; none when there is no such entry. */
function namedIn(c: Catalogue, kind: string, id: string): string[] {
  if (!Object.hasOwn(c, kind)) return [];
  const list = kind === 'termen' ? c.termen.map((t) => ({ id: `${t.lijst}/${t.id}`, data: t.data })) : c[kind as Collection];
  return list.filter((e) => e.id === id).map(({ data }) => {
    const name = ['titel', 'naam', 'term', 'wat'].flatMap((k): unknown[] => (k in data ? [Reflect.get(data, k)] : []))[0];
    return typeof name === 'string' ? name : id;
  });
}
