// Filters, sorts and shows the list of practices. Without it the page is the full list with links.
import { byFit, fitOf, fitText, isEmptyProfile, readProfile, type Profiel } from '../catalogue/fit.ts';
import { followMunicipality, knownValues, ownParams, showProfile } from './bij-ons.ts';
import { make } from './make.ts';
import { countsFor, fits, readChoice, whatToDrop, withDefaultLevel, writeChoice, FACETS, type Choice, type Facet, type Facetted } from '../catalogue/facets.ts';

type Sort = 'past' | 'nieuwste' | 'oudste' | 'titel' | 'plaats';
interface Row {
  facets: Facetted;
  nodes: HTMLElement[];
  jaar: number;
  titel: string;
  plaats: string;
}

class PraktijkFilter extends HTMLElement {
  #rows: Row[] = [];
  #choice: Choice = {};
  #own: Profiel = { doelgroepen: [], sectoren: [] };

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.#rows = this.#readRows();
    form.hidden = false;
    // On a narrow screen the list comes first; the filters open on request.
    const all = form.querySelector<HTMLDetailsElement>('[data-alles]');
    if (all && matchMedia('(max-width: 60rem)').matches) all.open = false;
    for (const el of this.querySelectorAll<HTMLElement>('[data-met-script]')) el.hidden = false;
    for (const el of this.querySelectorAll<HTMLElement>('[data-zonder-script]')) el.hidden = true;
    followMunicipality(form);
    form.addEventListener('change', (e) => this.#fromForm(e));
    form.addEventListener('submit', (e) => {
      e.preventDefault();
      if (all) all.open = false;
      this.querySelector<HTMLElement>('[data-uitkomst]')?.focus();
    });
    this.addEventListener('click', (e) => this.#click(e));
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  #readRows(): Row[] {
    const rows = new Map<string, Row>();
    for (const node of this.querySelectorAll<HTMLElement>('[data-praktijk]')) {
      const id = node.dataset['praktijk'] ?? '';
      const found = rows.get(id);
      if (found) found.nodes.push(node);
      else
        rows.set(id, {
          facets: JSON.parse(node.dataset['facetten'] ?? '{}') as Facetted,
          nodes: [node],
          jaar: Number(node.dataset['jaar']),
          titel: node.dataset['titel'] ?? '',
          plaats: node.dataset['plaats'] ?? '',
        });
    }
    return [...rows.values()];
  }

  get #form() {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #facets() {
    return this.#rows.map((r) => r.facets);
  }

  #fromAddress() {
    const params = new URLSearchParams(location.search);
    this.#choice = readChoice(params, this.#facets);
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = this.#choice[box.name as Facet]?.includes(box.value) ?? false;
    this.#own = readProfile(params, knownValues(this.#form));
    showProfile(this.#form, this.#own);
    for (const name of ['sorteer', 'weergave']) {
      const control = this.#form.elements.namedItem(name);
      const wanted = params.get(name);
      if (control instanceof HTMLSelectElement) control.value = [...control.options].some((o) => o.value === wanted) ? (wanted ?? '') : (control.options[0]?.value ?? '');
    }
    for (const details of this.#form.querySelectorAll<HTMLDetailsElement>('details:not([data-alles])')) {
      const chosen = details.querySelector<HTMLElement>('input:checked')?.closest('label');
      if (!chosen) continue;
      details.open = true;
      const box = chosen.parentElement;
      if (box) box.scrollTop = chosen.offsetTop - box.clientHeight / 2;
    }
    this.#show();
  }

  #fromForm(e: Event) {
    // The place itself is not part of the address: the region that follows from it is
    if (e.target instanceof HTMLInputElement && e.target.name === 'wij-gemeente') return;
    const sort = this.#form.elements.namedItem('sorteer');
    if (e.target instanceof HTMLSelectElement && e.target.name.startsWith('wij-') && sort instanceof HTMLSelectElement) sort.value = 'past';
    const data = new FormData(this.#form);
    this.#choice = {};
    for (const f of FACETS) {
      const values = data.getAll(f).map(String);
      if (values.length) this.#choice[f] = values;
    }
    this.#remember();
  }

  #remember() {
    const params = writeChoice(this.#choice);
    for (const name of ['sorteer', 'weergave']) {
      const control = this.#form.elements.namedItem(name);
      if (control instanceof HTMLSelectElement && control.selectedIndex > 0) params.set(name, control.value);
    }
    for (const [key, value] of ownParams(this.#form)) params.append(key, value);
    const query = params.toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#fromAddress();
  }

  #click(e: Event) {
    const button = e.target instanceof Element ? e.target.closest<HTMLButtonElement>('button[data-weg],button[data-niveau]') : null;
    if (!button) return;
    const [facet, value] = (button.dataset['weg'] ?? '').split('=') as [Facet | 'alles' | '', string | undefined];
    if (button.dataset['niveau']) this.#choice = { ...this.#choice, niveau: ['beschrijving', 'signalement'] };
    else if (facet === 'alles') this.#choice = {};
    else if (facet) {
      const left = value === undefined ? [] : (this.#choice[facet] ?? []).filter((v) => v !== value);
      this.#choice = { ...this.#choice, [facet]: left };
    }
    this.#remember();
    this.querySelector<HTMLElement>('[data-uitkomst]')?.focus();
  }

  #show() {
    const choice = withDefaultLevel(this.#choice);
    const chosen = this.#rows.filter((r) => fits(r.facets, choice));
    const visible = new Set(chosen);
    for (const r of this.#rows) for (const n of r.nodes) n.hidden = !visible.has(r);
    this.#compare();
    this.#sort();
    this.#count(choice);
    this.#say(chosen, choice);
    this.#chips();
    const table = (this.#form.elements.namedItem('weergave') as HTMLSelectElement).value === 'tabel';
    for (const el of this.querySelectorAll<HTMLElement>('[data-weergave]')) el.hidden = (el.dataset['weergave'] === 'tabel') !== table || chosen.length === 0;
  }

  #compare() {
    const empty = isEmptyProfile(this.#own);
    const option = this.#form.querySelector<HTMLOptionElement>('option[value=past]');
    if (option) option.disabled = empty;
    const details = this.#form.querySelector<HTMLDetailsElement>('[data-bij-ons]');
    if (details && !empty) details.open = true;
    for (const r of this.#rows) {
      const holder = r.nodes[0];
      const line = holder?.querySelector('[data-past]') ?? (empty ? undefined : holder?.appendChild(make('p', { 'data-past': '', class: 'klein past' })));
      if (line) line.textContent = empty ? '' : fitText(fitOf(r.facets, this.#own));
    }
  }

  #sort() {
    const by = (this.#form.elements.namedItem('sorteer') as HTMLSelectElement).value as Sort;
    const compare: Record<Sort, (a: Row, b: Row) => number> = {
      past: (a, b) => byFit(fitOf(a.facets, this.#own), fitOf(b.facets, this.#own)) || b.jaar - a.jaar,
      nieuwste: (a, b) => b.jaar - a.jaar,
      oudste: (a, b) => a.jaar - b.jaar,
      titel: () => 0,
      plaats: (a, b) => a.plaats.localeCompare(b.plaats, 'nl'),
    };
    const level = (r: Row) => (r.facets.niveau[0] === 'signalement' ? 1 : 0);
    const sorted = [...this.#rows].sort((a, b) => level(a) - level(b) || compare[by](a, b) || a.titel.localeCompare(b.titel, 'nl'));
    for (const list of this.querySelectorAll('[data-lijst]')) list.append(...sorted.flatMap((r) => r.nodes.filter((n) => n.parentElement === list)));
  }

  #count(choice: Choice) {
    for (const f of FACETS) {
      const counts = countsFor(f, this.#facets, choice);
      for (const box of this.#form.querySelectorAll<HTMLInputElement>(`input[name=${f}]`)) {
        const n = counts.get(box.value) ?? 0;
        const label = box.closest('label');
        const out = label?.querySelector('[data-aantal]');
        if (out) out.textContent = String(n);
        label?.classList.toggle('leeg', n === 0 && !box.checked);
      }
    }
  }

  #say(chosen: Row[], choice: Choice) {
    const n = chosen.length;
    const line = this.querySelector('[data-uitkomst]');
    const more = this.querySelector<HTMLElement>('[data-meer]');
    const short = this.#rows.filter((r) => fits(r.facets, choice, 'niveau')).length - n;
    // Without a choice of level the short ones are there but not shown: the count says so.
    const hidden = short > 0 && !this.#choice.niveau?.length;
    const shown = n === 1 ? '1 praktijk' : `${n} praktijken`;
    if (line) line.textContent = hidden ? `${shown} volledig beschreven, ${short} kort` : shown;
    if (more) {
      more.hidden = !hidden;
      const button = more.querySelector('button');
      if (button) button.textContent = `Toon ook ${short} kort beschreven`;
    }
    const empty = this.querySelector<HTMLElement>('[data-leeg]');
    if (!empty) return;
    empty.hidden = n > 0;
    if (n > 0) return;
    const drops = whatToDrop(this.#facets, choice).filter((d) => d.facet !== 'niveau' || this.#choice.niveau?.length);
    const items = drops.map(({ facet, count }) => {
      const button = make('button', { type: 'button', class: 'nl-button nl-button--secondary', 'data-weg': facet }, `Laat ${this.#name(facet).toLowerCase()} los`);
      return make('li', {}, button, ` dan ${count === 1 ? 'is er 1 praktijk' : `zijn er ${count} praktijken`}.`);
    });
    empty.querySelector('ul')?.replaceChildren(...items);
  }

  #name(facet: Facet): string {
    return this.#form.querySelector(`[data-facet=${facet}]`)?.textContent?.trim() ?? facet;
  }

  #chips() {
    const list = this.querySelector<HTMLElement>('[data-chips]');
    if (!list) return;
    const chips = FACETS.flatMap((f) =>
      (this.#choice[f] ?? []).map((v) => {
        const label = this.#form.querySelector(`input[name=${f}][value="${CSS.escape(v)}"]`)?.closest('label')?.querySelector('[data-naam]')?.textContent ?? v;
        return make('li', {}, make('button', { type: 'button', 'data-weg': `${f}=${v}` }, `${this.#name(f)}: ${label} `, make('span', { 'aria-hidden': 'true' }, '×'), make('span', { class: 'onzichtbaar' }, ' weghalen')));
      }),
    );
    if (chips.length > 1) chips.push(make('li', {}, make('button', { type: 'button', 'data-weg': 'alles' }, 'Wis alles')));
    list.hidden = chips.length === 0;
    list.replaceChildren(...chips);
  }
}

customElements.define('praktijk-filter', PraktijkFilter);
