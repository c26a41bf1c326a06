// The fields of "Past dit bij ons?" in the filter form.
import type { Profiel } from '../catalogue/fit.ts';
import { make } from './make.ts';

const KEYS = ['wij-regio', 'wij-grootte', 'wij-doelgroep', 'wij-sector'] as const;

const select = (form: HTMLFormElement, name: string): HTMLSelectElement | undefined => {
  const found = form.elements.namedItem(name);
  return found instanceof HTMLSelectElement ? found : undefined;
};

const values = (form: HTMLFormElement, name: string) => [...(select(form, name)?.options ?? [])].map((o) => o.value).filter(Boolean);

/** What the form can hold, to judge an address by. */
export const knownValues = (form: HTMLFormElement) => ({ regios: values(form, 'wij-regio'), doelgroepen: values(form, 'wij-doelgroep'), sectoren: values(form, 'wij-sector') });

/** The address parameters of the fields that are filled in. */
export function ownParams(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of KEYS) {
    const value = select(form, key)?.value;
    if (value) params.set(key, value);
  }
  return params;
}

/** Fills the fields from a profile. */
export function showProfile(form: HTMLFormElement, p: Profiel): void {
  const wanted = { 'wij-regio': p.regio, 'wij-grootte': p.grootte, 'wij-doelgroep': p.doelgroepen[0], 'wij-sector': p.sectoren[0] };
  for (const key of KEYS) {
    const field = select(form, key);
    if (field) field.value = wanted[key] ?? '';
  }
}

/** Lets the region follow from the municipality; the list of places loads when the field is used. */
export function followMunicipality(form: HTMLFormElement): void {
  const input = form.elements.namedItem('wij-gemeente');
  if (!(input instanceof HTMLInputElement)) return;
  let places: Promise<Record<string, string>> | undefined;
  const load = () =>
    (places ??= fetch(input.dataset['plaatsen'] ?? '')
      .then((r) => r.json() as Promise<Record<string, string>>)
      .then((all) => {
        input.list?.replaceChildren(...Object.keys(all).map((naam) => make('option', { value: naam })));
        return all;
      })
      .catch(() => ({})));
  input.addEventListener('focus', () => void load());
  input.addEventListener('change', async () => {
    const all = await load();
    const typed = input.value.trim().toLocaleLowerCase('nl');
    const [, regio] = Object.entries(all).find(([naam]) => naam.toLocaleLowerCase('nl') === typed) ?? [];
    const field = select(form, 'wij-regio');
    input.setCustomValidity(typed && !regio ? 'Deze plaats kennen wij niet. Kies hieronder uw regio.' : '');
    input.reportValidity();
    if (!regio || !field) return;
    field.value = regio;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
