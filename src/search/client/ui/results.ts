// The lists of results: her own words, and what other words found.
import type { Plan } from '../plan.ts';
import type { Found } from '../found.ts';
import { nameOf } from './filterForm.ts';
import type { Outcome } from './outcome.ts';
import { resultItem } from './resultItem.ts';
import type { View } from './view.ts';

/** The words to mark: what was asked and its other names; what only comes near, or is a part, where nothing else was found. */
function marks(plan: Plan, near: boolean): Set<string> {
  const asked = plan.parts.flatMap((p) => p.variants).filter((v) => near || (v.reason !== 'near' && v.reason !== 'parts'));
  return new Set([...asked.flatMap((v) => v.words), ...plan.phrases.flatMap((z) => z.split(' '))]);
}

/** Shows these results, once what they tell has been loaded; nothing when `stale` by then. */
export async function showHits(view: View, { plan, pages }: Pick<Outcome, 'plan' | 'pages'>, hits: readonly Found[], stale: () => boolean): Promise<void> {
  const [own, wide] = [marks(plan, false), marks(plan, true)];
  const items = await Promise.all(hits.map(async (h) => resultItem(h, await h.data(), pages.get(h.id), h.own ? own : wide, (filter, value) => nameOf(view.filterForm, filter, value))));
  if (stale()) return;
  view.part('eigen').replaceChildren(...items.filter((_, i) => hits[i]?.own));
  view.part('breder').replaceChildren(...items.filter((_, i) => !hits[i]?.own));
  view.part('breder-vlak').hidden = hits.every((h) => h.own);
}
