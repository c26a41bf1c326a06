// Filters over merged results. Counts are exact: how many results remain if this value is
// added, given what is chosen in the other filters.
import type { Blad } from '../bladen.ts';
import { FILTERS, type Filter } from '../zoekdata.ts';

export type Keuze = Record<Filter, readonly string[]>;
/** Per filter and value, the pages that have it. */
export type Filterindex = Record<Filter, ReadonlyMap<string, ReadonlySet<string>>>;

/** Whether a page fits the choice: any of the values in a filter, all of the filters. */
export function past(id: string, keuze: Keuze, index: Filterindex, behalve?: Filter): boolean {
  return FILTERS.every((f) => f === behalve || keuze[f].length === 0 || keuze[f].some((w) => index[f].get(w)?.has(id)));
}

/** The index of a table of pages. */
export function filterindex(bladen: Iterable<Blad>): Filterindex {
  const uit = Object.fromEntries(FILTERS.map((f) => [f, new Map<string, Set<string>>()])) as Record<Filter, Map<string, Set<string>>>;
  for (const blad of bladen)
    for (const f of FILTERS)
      for (const w of blad.waarden[f]) {
        const set = uit[f].get(w) ?? new Set();
        uit[f].set(w, set.add(blad.id));
      }
  return uit;
}

/** For every value of a filter the number of results that have it and fit the other filters. */
export function aantallen(ids: readonly string[], keuze: Keuze, index: Filterindex): Record<Filter, Map<string, number>> {
  const tel = (f: Filter) => {
    const over = ids.filter((id) => past(id, keuze, index, f));
    return new Map([...index[f]].map(([waarde, bladen]) => [waarde, over.filter((id) => bladen.has(id)).length]));
  };
  return { soort: tel('soort'), thema: tel('thema'), regio: tel('regio'), doelgroep: tel('doelgroep'), niveau: tel('niveau') };
}
