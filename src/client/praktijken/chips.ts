// The chosen filters above the list, each with a button that takes it away.
import { FACETS, type Choice, type Facet } from '../../catalogue/facets.ts';
import { make } from '../make.ts';

/** The name of a filter as its form writes it. */
export const facetName = (form: HTMLFormElement, facet: Facet): string => form.querySelector(`[data-facet=${facet}]`)?.textContent?.trim() ?? facet;

const valueName = (form: HTMLFormElement, facet: Facet, value: string): string =>
  form.querySelector(`input[name=${facet}][value="${CSS.escape(value)}"]`)?.closest('label')?.querySelector('[data-naam]')?.textContent ?? value;

/** Fills the list of chips; with two or more there is one that takes away all. */
export function showChips(list: HTMLElement, form: HTMLFormElement, choice: Choice): void {
  const chips = FACETS.flatMap((f) =>
    (choice[f] ?? []).map((v) => make('li', {}, make('button', { type: 'button', 'data-weg': `${f}=${v}` }, `${facetName(form, f)}: ${valueName(form, f, v)} `, make('span', { 'aria-hidden': 'true' }, '×'), make('span', { class: 'onzichtbaar' }, ' weghalen')))),
  );
  if (chips.length > 1) chips.push(make('li', {}, make('button', { type: 'button', 'data-weg': 'alles' }, 'Wis alles')));
  list.hidden = chips.length === 0;
  list.replaceChildren(...chips);
}
