// A term or region that answers the whole question, above the results.
import type { PageRow } from '../../pageRows.ts';
import { summaryOf } from '../fragment.ts';
import type { Plan } from '../plan.ts';
import type { Found } from '../found.ts';
import type { SearchLanguage } from '../searchLanguage.ts';
import { begripSentence, regioSentence } from '../sentences.ts';
import { el } from './build.ts';
import { nameOf } from './filterForm.ts';
import type { View } from './view.ts';

const MOST = 2;

/** Shows the answers, and gives the pages that they are: those are no results as well. */
export async function showAnswers(view: View, plan: Plan, pages: ReadonlyMap<string, PageRow>, hits: readonly Found[], language: SearchLanguage): Promise<Set<string>> {
  const rows = [...pages.values()];
  const boxes = await Promise.all(
    plan.answers.slice(0, MOST).map(async ({ page, name, place }) => {
      const row = rows.find((r) => r.page === page);
      const id = page.split('/')[1] ?? '';
      const heading = place ? nameOf(view.filterForm, 'regio', id) : name;
      const praktijken = rows.filter((r) => r.values.soort.includes('praktijk') && r.values.regio.includes(id)).length;
      const names = language.groups.find((g) => g.page === page && g.namen.includes(name))?.namen ?? [];
      const told = place || !row ? undefined : await hits.find((h) => h.id === row.id)?.data();
      const text = place ? regioSentence(name, heading, praktijken) : begripSentence(told && row ? summaryOf(told, row.size) : '', names.slice(1));
      return { id: row?.id, box: el('div', [el('h2', [el('a', heading, { href: `${view.base}${page}/` })]), el('p', text)], { className: 'antwoord' }) };
    }),
  );
  view.part('antwoord').replaceChildren(...boxes.map((b) => b.box));
  return new Set(boxes.flatMap((b) => b.id ?? []));
}
