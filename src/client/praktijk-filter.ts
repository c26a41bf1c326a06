// Filters, sorts and shows the list of practices. Without it the page is the full list with links.
import { addressNoteText } from '../catalogue/addressState.ts';
import { fits, withDefaultLevel, type Choice, type Facet } from '../catalogue/facets.ts';
import { inOrder } from '../catalogue/listOrder.ts';
import { readList, writeList, type ListState } from '../catalogue/listState.ts';
import { chosenNames, followMunicipality, knownValues } from './bij-ons.ts';
import { showChips } from './praktijken/chips.ts';
import { showCompare } from './praktijken/compare.ts';
import { showCounts } from './praktijken/counts.ts';
import { showFit } from './praktijken/fit-lines.ts';
import { fromForm, toForm } from './praktijken/form.ts';
import { showOutcome } from './praktijken/outcome.ts';
import { readRows, showRows, type Row } from './praktijken/rows.ts';

class PraktijkFilter extends HTMLElement {
  #rows: Row[] = [];
  #form = document.createElement('form');
  #keuze: Choice = {};

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = form;
    this.#rows = readRows(this);
    form.hidden = false;
    // On a narrow screen the list comes first; the filters open on request.
    const all = form.querySelector<HTMLDetailsElement>('[data-alles]');
    const narrow = matchMedia('(max-width: 60rem)');
    if (all && narrow.matches) all.open = false;
    for (const el of this.querySelectorAll<HTMLElement>('[data-met-script]')) el.hidden = false;
    for (const el of this.querySelectorAll<HTMLElement>('[data-zonder-script]')) el.hidden = true;
    followMunicipality(form);
    form.addEventListener('change', (e) => this.#changed(e));
    form.addEventListener('submit', (e) => {
      e.preventDefault();
      // On a wide one nothing could open them again
      if (all && narrow.matches) all.open = false;
      this.#toOutcome();
    });
    this.addEventListener('click', (e) => this.#click(e));
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  get #facetted() {
    return this.#rows.map((r) => r.facetten);
  }

  #toOutcome() {
    this.querySelector<HTMLElement>('[data-uitkomst]')?.focus();
  }

  #changed(e: Event) {
    // The place itself is not part of the address: the region that follows from it is
    if (e.target instanceof HTMLInputElement && e.target.name === 'wij-gemeente') return;
    const own = e.target instanceof HTMLSelectElement && e.target.name.startsWith('wij-');
    this.#go(own ? { ...fromForm(this.#form), sorteer: 'past' } : fromForm(this.#form));
  }

  #go(stand: ListState) {
    const query = writeList(stand).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#show();
  }

  #click(e: Event) {
    const button = e.target instanceof Element ? e.target.closest<HTMLButtonElement>('button[data-weg],button[data-niveau]') : null;
    if (!button) return;
    const [facet, value] = (button.dataset['weg'] ?? '').split('=') as [Facet | 'alles' | '', string | undefined];
    const choice: Choice = facet === 'alles' ? {} : { ...this.#keuze };
    if (button.dataset['niveau']) choice.niveau = ['beschrijving', 'signalement'];
    else if (facet && facet !== 'alles') choice[facet] = value === undefined ? [] : (choice[facet] ?? []).filter((v) => v !== value);
    this.#go({ ...fromForm(this.#form), keuze: choice });
    this.#toOutcome();
  }

  #show() {
    const { stand, ...note } = readList(new URLSearchParams(location.search), this.#facetted, knownValues(this.#form));
    this.#keuze = stand.keuze;
    toForm(this.#form, stand);
    const choice = withDefaultLevel(stand.keuze);
    const chosen = new Set(this.#rows.filter((r) => fits(r.facetten, choice)));
    const ordered = inOrder(this.#rows, stand.sorteer, stand.wij);
    showFit(this.#rows, stand.wij, chosenNames(this.#form));
    showRows(this, ordered, chosen);
    showCompare(this, ordered.filter((r) => chosen.has(r)));
    showCounts(this.#form, this.#facetted, choice);
    showOutcome(this, this.#form, this.#facetted, stand.keuze);
    const chips = this.querySelector<HTMLElement>('[data-chips]');
    if (chips) showChips(chips, this.#form, stand.keuze);
    for (const el of this.querySelectorAll<HTMLElement>('[data-weergave]')) el.hidden = el.dataset['weergave'] !== stand.weergave || chosen.size === 0;
    const line = this.querySelector<HTMLElement>('[data-adres]');
    if (line) {
      line.textContent = addressNoteText(note);
      line.hidden = line.textContent === '';
    }
  }
}

customElements.define('praktijk-filter', PraktijkFilter);
