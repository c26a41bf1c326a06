// The filters beside the results: reads the choice, shows exact counts, hides what is empty.
import type { Choice } from '../filters.ts';
import { FILTERS, type Filter } from '../../facets.ts';
import type { KnownValues } from '../state.ts';

const boxes = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

/** The values that the form offers. */
export function offeredValues(form: HTMLFormElement): KnownValues {
  const all = boxes(form);
  return Object.fromEntries(FILTERS.map((f) => [f, new Set(all.filter((v) => v.name === f).map((v) => v.value))])) as unknown as KnownValues;
}

/** The values that are ticked. */
export function readChoice(form: HTMLFormElement): Choice {
  const choice = Object.fromEntries(FILTERS.map((f) => [f, [] as string[]])) as Record<Filter, string[]>;
  for (const v of boxes(form)) if (v.checked) choice[v.name as Filter].push(v.value);
  return choice;
}

/** Puts choice and counts in the form. A value without results goes, unless it is ticked. */
export function showChoice(form: HTMLFormElement, choice: Choice, count: Record<Filter, Map<string, number>>): void {
  for (const v of boxes(form)) {
    const n = count[v.name as Filter].get(v.value) ?? 0;
    v.checked = choice[v.name as Filter].includes(v.value);
    const line = v.closest('label');
    if (!line) continue;
    line.hidden = n === 0 && !v.checked;
    const counter = line.querySelector('[data-aantal]');
    if (counter) counter.textContent = String(n);
  }
  for (const group of form.querySelectorAll<HTMLElement>('[data-groep]')) group.hidden = !group.querySelector('label:not([hidden])');
}

/** The name of a value as the form writes it. */
export function nameOf(form: HTMLFormElement, filter: string, value: string): string {
  const box = boxes(form).find((v) => v.name === filter && v.value === value);
  return box?.closest('label')?.querySelector('[data-naam]')?.textContent?.trim() ?? value;
}
