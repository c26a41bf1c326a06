// The filter form beside the list: from a state to its boxes, and back.
import { FACETS, type Choice } from '../../catalogue/facets.ts';
import { isEmptyProfile } from '../../catalogue/fit.ts';
import type { ListState } from '../../catalogue/listState.ts';
import { ORDERS, type Order } from '../../catalogue/listOrder.ts';
import { LIST_VIEWS, type ListView } from '../../catalogue/listState.ts';
import { chosenProfile, showProfile } from '../bij-ons.ts';

const select = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLSelectElement;

/** Reads what the visitor chose. */
export function fromForm(form: HTMLFormElement): ListState {
  const data = new FormData(form);
  const choice: Choice = {};
  for (const f of FACETS) {
    const values = data.getAll(f).map(String);
    if (values.length) choice[f] = values;
  }
  const one = <T extends string>(name: string, all: readonly [T, ...T[]]): T => all.find((v) => v === data.get(name)) ?? all[0];
  return { keuze: choice, wij: chosenProfile(form), sorteer: one<Order>('sorteer', ORDERS), weergave: one<ListView>('weergave', LIST_VIEWS) };
}

/** Shows a state; a filter that is in use is open, with its first choice in sight. */
export function toForm(form: HTMLFormElement, { keuze: choice, wij, sorteer, weergave }: ListState): void {
  for (const f of FACETS) for (const box of form.querySelectorAll<HTMLInputElement>(`input[name=${f}]`)) box.checked = choice[f]?.includes(box.value) ?? false;
  showProfile(form, wij);
  const past = form.querySelector<HTMLOptionElement>('option[value=past]');
  if (past) past.disabled = isEmptyProfile(wij);
  const own = form.querySelector<HTMLDetailsElement>('[data-bij-ons]');
  if (own && !isEmptyProfile(wij)) own.open = true;
  select(form, 'sorteer').value = sorteer;
  select(form, 'weergave').value = weergave;
  for (const details of form.querySelectorAll<HTMLDetailsElement>('details:not([data-alles])')) {
    const chosen = details.querySelector<HTMLElement>('input:checked')?.closest('label');
    const box = chosen?.parentElement;
    if (!chosen || !box) continue;
    details.open = true;
    box.scrollTop = chosen.offsetTop - box.clientHeight / 2;
  }
}
