// "Past dit bij ons?" on the page of a practice. The situation comes with the address, or is chosen
// here; it goes on in the links to other practices. What can be chosen loads when it is needed.
import { addressNoteText, readVersion, withVersion } from '../catalogue/addressState.ts';
import { fitOf, fitOfField, fitText, isEmptyProfile, profileKey, readProfile, PROFILE_FIELDS, writeProfile, type FieldFit, type Compared } from '../catalogue/fit.ts';
import type { OwnField } from '../catalogue/views/bijOns.ts';
import { chosenNames, chosenProfile, followMunicipality, knownValues, showProfile } from './bij-ons.ts';
import { make } from './make.ts';
import { carryProfile } from './own-links.ts';

const WORD: Record<FieldFit, string> = { past: 'Past', verschilt: 'Verschilt', onbekend: 'Onbekend' };

class PastBijOns extends HTMLElement {
  #ready: Promise<void> | undefined;
  #form = make('form', { 'data-afdrukken': '', 'aria-label': 'Past dit bij ons?' });

  connectedCallback() {
    this.querySelector('details')?.addEventListener('toggle', () => void this.#load());
    addEventListener('popstate', () => void this.#read());
    if ([...new URLSearchParams(location.search).keys()].some((k) => k.startsWith('wij-'))) void this.#read();
  }

  #say(where: string, text: string) {
    const line = this.querySelector(`[data-${where}]`);
    if (line) line.textContent = text;
  }

  /** Puts a field into each row, once. */
  #load(): Promise<void> {
    return (this.#ready ??= fetch(this.dataset['keuzes'] ?? '')
      .then((r) => r.json() as Promise<OwnField[]>)
      .then((fields) => this.#fields(fields))
      .catch(() => {
        this.#ready = undefined;
        this.#say('uitkomst', 'Vergelijken lukt nu niet: de keuzes konden niet laden. Probeer het later opnieuw.');
      }));
  }

  #fields(fields: OwnField[]) {
    const box = this.querySelector('.vorm');
    this.#form.append(...(box?.childNodes ?? []));
    box?.append(this.#form);
    for (const { veld: field, vraag, opties } of fields) {
      const select = make('select', { name: profileKey(field), 'aria-label': vraag }, make('option', { value: '' }, 'kies'), ...opties.map(([id, name]) => make('option', { value: id }, name)));
      this.querySelector(`[data-veld=${field}]`)?.append(make('td', {}, select, make('b', { 'data-woord': field })));
    }
    const list = make('datalist', { id: 'plaatsen' });
    const place = make('input', { type: 'text', name: 'wij-gemeente', list: 'plaatsen', autocomplete: 'off', maxlength: '60', 'data-plaatsen': this.dataset['plaatsen'] });
    this.querySelector('table')?.before(make('label', { class: 'gemeente klein' }, 'Uw gemeente; de regio volgt vanzelf', place), list);
    this.querySelector('[data-bij-u]')?.removeAttribute('hidden');
    followMunicipality(this.#form);
    this.#form.addEventListener('submit', (e) => e.preventDefault());
    this.#form.addEventListener('change', (e) => {
      if (e.target !== place) this.#write();
    });
  }

  #write() {
    const query = withVersion(new URLSearchParams(writeProfile(chosenProfile(this.#form)))).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    void this.#read();
  }

  async #read() {
    await this.#load();
    if (!this.#ready) return;
    const params = new URLSearchParams(location.search);
    const { wij, geweigerd } = readProfile(params, knownValues(this.#form));
    const version = readVersion(params);
    showProfile(this.#form, wij);
    const hier = JSON.parse(this.dataset['hier'] ?? '{}') as Compared;
    for (const field of PROFILE_FIELDS) {
      const outcome = fitOfField(hier, wij, field);
      this.#say(`woord=${field}`, outcome ? WORD[outcome] : '');
    }
    const note = addressNoteText({ geweigerd: geweigerd + version.geweigerd, nieuwer: version.nieuwer });
    this.#say('uitkomst', [isEmptyProfile(wij) ? '' : fitText(fitOf(hier, wij, chosenNames(this.#form))), note].filter(Boolean).join(' '));
    this.toggleAttribute('data-gekozen', !isEmptyProfile(wij));
    carryProfile(document, wij);
  }
}

customElements.define('past-bij-ons', PastBijOns);
