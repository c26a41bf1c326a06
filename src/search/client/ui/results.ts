// The lists of results: her own words, and what other words found.
import type { Plan } from '../plan.ts';
import type { Found } from '../search.ts';
import { nameOf } from './filterForm.ts';
import type { Outcome } from './outcome.ts';
import { resultItem } from './resultItem.ts';
import type { View } from './view.ts';

/** Every word that the plan asked for: these are marked. */
function marks(plan: Plan): Set<string> {
  return new Set([...plan.parts.flatMap((p) => p.variants.flatMap((v) => v.words)), ...plan.phrases.flatMap((z) => z.split(' '))]);
}

/** Shows these results, once what they tell has been loaded; nothing when `stale` by then. */
export async function showHits(view: View, { plan, pages }: Pick<Outcome, 'plan' | 'pages'>, hits: readonly Found[], stale: () => boolean): Promise<void> {
  const words = marks(plan);
  const items = await Promise.all(hits.map(async (h) => resultItem(h, await h.data(), pages.get(h.id), words, (filter, value) => nameOf(view.filterForm, filter, value))));
  if (stale()) return;
  view.part('eigen').replaceChildren(...items.filter((_, i) => hits[i]?.own));
  view.part('breder').replaceChildren(...items.filter((_, i) => !hits[i]?.own));
  view.part('breder-vlak').hidden = hits.every((h) => h.own);
}
