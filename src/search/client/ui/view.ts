// The parts of the results page that its script fills.
import { countValues, type Choice, type FilterIndex } from '../filters.ts';
import { showChoice } from './filterForm.ts';

export interface View {
  root: HTMLElement;
  /** Address of the site, base path included. */
  base: string;
  part(name: string): HTMLElement;
  questionForm: HTMLFormElement;
  question: HTMLInputElement;
  filterForm: HTMLFormElement;
  sort: HTMLSelectElement;
  /** What stands there for whom the search does not work. */
  withoutScript: HTMLElement[];
  resultLinks(): HTMLAnchorElement[];
  /** The filters with how many of these pages each value would leave. */
  showFilters(ids: readonly string[], choice: Choice, index: FilterIndex | undefined): void;
}

/** The view of a `zoek-pagina` element, as zoeken.astro writes it. */
export function viewOf(root: HTMLElement): View {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector(selector) as T;
  const questionForm = find<HTMLFormElement>('form[data-zoekformulier]');
  const filterForm = find<HTMLFormElement>('form[data-filters]');
  // On a narrow screen the results come first, the filters one press away.
  const filters = filterForm.querySelector<HTMLDetailsElement>('details[data-filters-open]');
  if (filters) filters.open = matchMedia('(min-width: 60.01rem)').matches;
  return {
    root,
    base: root.dataset['basis'] ?? '/',
    part: (name) => find(`[data-deel="${name}"]`),
    questionForm,
    question: questionForm.elements.namedItem('q') as HTMLInputElement,
    filterForm,
    sort: filterForm.elements.namedItem('sorteer') as HTMLSelectElement,
    withoutScript: [...root.querySelectorAll<HTMLElement>('[data-zonder-script]')],
    resultLinks: () => [...root.querySelectorAll<HTMLAnchorElement>('[data-deel="eigen"] h3 a, [data-deel="breder"] h3 a')],
    showFilters(ids, choice, index) {
      filterForm.hidden = ids.length === 0;
      if (index) showChoice(filterForm, choice, countValues(ids, choice, index));
    },
  };
}
