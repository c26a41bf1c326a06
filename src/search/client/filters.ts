// Filters over merged results. Counts are exact: how many results remain if this value is
// added, given what is chosen in the other filters.
import type { PageRow } from '../pageRows.ts';
import { FILTERS, type Filter } from '../facets.ts';

export type Choice = Record<Filter, readonly string[]>;
/** Per filter and value, the pages that have it. */
export type FilterIndex = Record<Filter, ReadonlyMap<string, ReadonlySet<string>>>;

/** Whether a page fits the choice: any of the values in a filter, all of the filters. */
export function fits(id: string, choice: Choice, index: FilterIndex, except?: Filter): boolean {
  return FILTERS.every((f) => f === except || choice[f].length === 0 || choice[f].some((w) => index[f].get(w)?.has(id)));
}

/** The index of a table of pages. */
export function filterIndex(pageRows: Iterable<PageRow>): FilterIndex {
  const out = Object.fromEntries(FILTERS.map((f) => [f, new Map<string, Set<string>>()])) as Record<Filter, Map<string, Set<string>>>;
  for (const row of pageRows)
    for (const f of FILTERS)
      for (const w of row.values[f]) {
        const set = out[f].get(w) ?? new Set();
        out[f].set(w, set.add(row.id));
      }
  return out;
}

/** For every value of a filter the number of results that have it and fit the other filters. */
export function countValues(ids: readonly string[], choice: Choice, index: FilterIndex): Record<Filter, Map<string, number>> {
  const tally = (f: Filter) => {
    const left = ids.filter((id) => fits(id, choice, index, f));
    return new Map([...index[f]].map(([value, pageRows]) => [value, left.filter((id) => pageRows.has(id)).length]));
  };
  return { soort: tally('soort'), thema: tally('thema'), regio: tally('regio'), doelgroep: tally('doelgroep'), niveau: tally('niveau') };
}
