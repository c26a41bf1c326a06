// A term or region that answers the whole question, above the results.
import type { PageRow } from '../../pageRows.ts';
import type { Plan } from '../plan.ts';
import type { SearchLanguage } from '../searchLanguage.ts';
import { begripSentence, regioSentence } from '../sentences.ts';
import { el } from './build.ts';
import { nameOf } from './filterForm.ts';
import type { View } from './view.ts';

const MOST = 2;

/** Shows the answers, and gives the pages that they are: those are no results as well. */
export function showAnswers(view: View, plan: Plan, pages: readonly PageRow[], language: SearchLanguage): Set<string> {
  const answers = plan.answers.slice(0, MOST);
  view.part('antwoord').replaceChildren(
    ...answers.map(({ page, name, place }) => {
      const id = page.split('/')[1] ?? '';
      const heading = place ? nameOf(view.filterForm, 'regio', id) : name;
      const praktijken = pages.filter((p) => p.values.soort.includes('praktijk') && p.values.regio.includes(id)).length;
      const names = language.groups.find((g) => g.page === page && g.namen.includes(name))?.namen ?? [];
      const text = place ? regioSentence(name, heading, praktijken) : begripSentence(names.slice(1));
      return el('div', [el('h2', [el('a', heading, { href: `${view.base}${page}/` })]), el('p', text)], { className: 'antwoord' });
    }),
  );
  return new Set(answers.flatMap((a) => pages.find((p) => p.page === a.page)?.id ?? []));
}
