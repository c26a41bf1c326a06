// The entries that a field can name, under the names that a visitor knows.
import type { Catalogue, Kind } from './types.ts';

/** Id and name, sorted by name. */
export type Option = readonly [id: string, naam: string];

const nameOf = (data: object): string => {
  const found = ['titel', 'naam', 'term', 'wat'].map((k) => Reflect.get(data, k) as unknown).find((v) => typeof v === 'string');
  return typeof found === 'string' ? found : '';
};

const sorted = (list: Option[]): Option[] => list.sort((a, b) => a[1].localeCompare(b[1], 'nl'));

/**
 * The options for references to a collection, or to a list as `termen/<lijst>`.
 * Two entries of one name get their id behind it, so that a name leads to one of them.
 */
export function optionsFor(collectie: string, c: Catalogue): Option[] {
  const items = collectie.startsWith('termen/') ? c.termen.filter((t) => t.lijst === collectie.slice(7)) : c[collectie as Kind];
  const names = items.map((i) => nameOf(i.data));
  return sorted(items.map((i, n): Option => [i.id, names.filter((x) => x === names[n]).length > 1 ? `${names[n] ?? ''} (${i.id})` : (names[n] ?? '')]));
}

/** Every name of a municipality, of today and of then, with the region that it lies in now. */
export function municipalityOptions(c: Catalogue): Option[] {
  const now = c.regios.flatMap((r) => r.data.gemeenten.map((naam): Option => [r.id, naam]));
  const then = c.regios.flatMap((r) => r.data.aliassen.filter((a) => a.soort === 'voormalige-gemeente').map((a): Option => [r.id, a.naam]));
  const known = new Set(now.map(([, naam]) => naam));
  return sorted([...now, ...then.filter(([, naam]) => !known.has(naam))]);
}
