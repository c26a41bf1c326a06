// The fields of "Past dit bij ons?" in a form.
import { profileKey, PROFILE_FIELDS, type OfferedValues, type OwnProfile, type ProfileField } from '../catalogue/fit.ts';
import { make } from './make.ts';

const field = (form: HTMLFormElement, veld: ProfileField): HTMLSelectElement | undefined => {
  const found = form.elements.namedItem(profileKey(veld));
  return found instanceof HTMLSelectElement ? found : undefined;
};

const values = (form: HTMLFormElement, veld: ProfileField) => new Set([...(field(form, veld)?.options ?? [])].map((o) => o.value).filter(Boolean));

/** What the form can hold, to judge an address by. */
export const knownValues = (form: HTMLFormElement): OfferedValues => ({ regio: values(form, 'regio'), doelgroep: values(form, 'doelgroep'), sector: values(form, 'sector') });

/** The situation as the fields hold it. */
export function chosenProfile(form: HTMLFormElement): OwnProfile {
  const profile: OwnProfile = {};
  for (const veld of PROFILE_FIELDS) {
    const value = field(form, veld)?.value;
    if (value) profile[veld] = value;
  }
  return profile;
}

/** What the chosen values are called; a size and a region need no name to be understood. */
export function chosenNames(form: HTMLFormElement): OwnProfile {
  const names: OwnProfile = {};
  for (const veld of ['doelgroep', 'sector'] as const) {
    const option = field(form, veld)?.selectedOptions[0];
    if (option?.value) names[veld] = option.text;
  }
  return names;
}

/** Fills the fields from a situation. */
export function showProfile(form: HTMLFormElement, profile: OwnProfile): void {
  for (const veld of PROFILE_FIELDS) {
    const select = field(form, veld);
    if (select) select.value = profile[veld] ?? '';
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
        input.list?.replaceChildren(...Object.keys(all).map((name) => make('option', { value: name })));
        return all;
      })
      .catch(() => ({})));
  input.addEventListener('focus', () => void load());
  input.addEventListener('change', async () => {
    const all = await load();
    const typed = input.value.trim().toLocaleLowerCase('nl');
    const [, regio] = Object.entries(all).find(([name]) => name.toLocaleLowerCase('nl') === typed) ?? [];
    const select = field(form, 'regio');
    input.setCustomValidity(typed && !regio ? 'Deze plaats kennen wij niet. Kies hieronder uw regio.' : '');
    input.reportValidity();
    if (!regio || !select) return;
    select.value = regio;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
