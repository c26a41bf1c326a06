// The filters beside the results: reads the choice, shows exact counts, hides what is empty.
import type { Keuze } from '../filters.ts';
import { FILTERS, type Filter } from '../../zoekdata.ts';

const vakken = (formulier: HTMLFormElement) => [...formulier.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

/** The values that are ticked. */
export function leesKeuze(formulier: HTMLFormElement): Keuze {
  const keuze = Object.fromEntries(FILTERS.map((f) => [f, [] as string[]])) as Record<Filter, string[]>;
  for (const v of vakken(formulier)) if (v.checked) keuze[v.name as Filter].push(v.value);
  return keuze;
}

/** Puts choice and counts in the form. A value without results goes, unless it is ticked. */
export function toonKeuze(formulier: HTMLFormElement, keuze: Keuze, aantal: Record<Filter, Map<string, number>>): void {
  for (const v of vakken(formulier)) {
    const n = aantal[v.name as Filter].get(v.value) ?? 0;
    v.checked = keuze[v.name as Filter].includes(v.value);
    const regel = v.closest('label');
    if (!regel) continue;
    regel.hidden = n === 0 && !v.checked;
    const teller = regel.querySelector('[data-aantal]');
    if (teller) teller.textContent = String(n);
  }
  for (const groep of formulier.querySelectorAll<HTMLElement>('[data-groep]')) groep.hidden = !groep.querySelector('label:not([hidden])');
}

/** The name of a value as the form writes it. */
export function naamVan(formulier: HTMLFormElement, filter: string, waarde: string): string {
  const vak = vakken(formulier).find((v) => v.name === filter && v.value === waarde);
  return vak?.closest('label')?.querySelector('[data-naam]')?.textContent?.trim() ?? waarde;
}
