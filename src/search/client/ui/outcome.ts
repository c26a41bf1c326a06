// What a search brought, and what of it the visitor wants to see in which order.
import type { PageRow } from '../../pageRows.ts';
import { type FilterIndex, fits } from '../filters.ts';
import type { Plan } from '../plan.ts';
import type { Found } from '../found.ts';
import type { State } from '../state.ts';

export interface Outcome {
  plan: Plan;
  pages: ReadonlyMap<string, PageRow>;
  hits: readonly Found[];
  /** Whether other words than her own have been asked too. */
  complete: boolean;
}

/** The results that fit the filters, in the chosen order; her own words always first, pages without a year last. */
export function selected({ hits, pages }: Pick<Outcome, 'hits' | 'pages'>, { choice, sort }: Pick<State, 'choice' | 'sort'>, filters: FilterIndex | undefined): Found[] {
  const left = hits.filter((h) => !filters || fits(h.id, choice, filters));
  if (sort === 'relevantie') return left;
  const year = (h: Found) => pages.get(h.id)?.jaar || (sort === 'nieuwste' ? 0 : 9999);
  return left.sort((a, b) => Number(b.own) - Number(a.own) || (sort === 'nieuwste' ? year(b) - year(a) : year(a) - year(b)));
}
