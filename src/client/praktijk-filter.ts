// Filters, sorts and shows the list of practices. Without it the page is the full list with links.
import { countsFor, fits, readChoice, whatToDrop, withDefaultLevel, writeChoice, FACETS, type Choice, type Facet, type Facetted } from '../catalogue/facets.ts';

type Sort = 'nieuwste' | 'oudste' | 'titel' | 'plaats';
interface Row {
  facets: Facetted;
  nodes: HTMLElement[];
  jaar: number;
  titel: string;
  plaats: string;
}

const text = (tag: string, content: string) => Object.assign(document.createElement(tag), { textContent: content });

class PraktijkFilter extends HTMLElement {
  #rows: Row[] = [];
  #choice: Choice = {};

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
    form.addEventListener('change', () => this.#fromForm());
    form.addEventListener('submit', (e) => e.preventDefault());
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

  #fromForm() {
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
    this.#sort();
    this.#count(choice);
    this.#say(chosen, choice);
    this.#chips();
    const table = (this.#form.elements.namedItem('weergave') as HTMLSelectElement).value === 'tabel';
    for (const el of this.querySelectorAll<HTMLElement>('[data-weergave]')) el.hidden = (el.dataset['weergave'] === 'tabel') !== table || chosen.length === 0;
  }

  #sort() {
    const by = (this.#form.elements.namedItem('sorteer') as HTMLSelectElement).value as Sort;
    const compare: Record<Sort, (a: Row, b: Row) => number> = {
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
    if (line) line.textContent = n === 1 ? '1 praktijk' : `${n} praktijken`;
    const more = this.querySelector<HTMLElement>('[data-meer]');
    const short = this.#rows.filter((r) => fits(r.facets, choice, 'niveau')).length - n;
    if (more) {
      more.hidden = short === 0 || Boolean(this.#choice.niveau?.length);
      const button = more.querySelector('button');
      if (button) button.textContent = `Toon ook ${short} kort beschreven`;
    }
    const empty = this.querySelector<HTMLElement>('[data-leeg]');
    if (!empty) return;
    empty.hidden = n > 0;
    if (n > 0) return;
    const drops = whatToDrop(this.#facets, choice).filter((d) => d.facet !== 'niveau' || this.#choice.niveau?.length);
    const items = drops.map(({ facet, count }) => {
      const li = document.createElement('li');
      const button = text('button', `Laat ${this.#name(facet).toLowerCase()} los`) as HTMLButtonElement;
      button.type = 'button';
      button.className = 'nl-button nl-button--secondary';
      button.dataset['weg'] = facet;
      li.append(button, ` dan ${count === 1 ? 'is er 1 praktijk' : `zijn er ${count} praktijken`}.`);
      return li;
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
        const li = document.createElement('li');
        const button = text('button', `${this.#name(f)}: ${label} `) as HTMLButtonElement;
        button.type = 'button';
        button.dataset['weg'] = `${f}=${v}`;
        button.append(Object.assign(text('span', '×'), { ariaHidden: 'true' }), Object.assign(text('span', ' weghalen'), { className: 'onzichtbaar' }));
        li.append(button);
        return li;
      }),
    );
    if (chips.length > 1) {
      const li = document.createElement('li');
      const all = text('button', 'Wis alles') as HTMLButtonElement;
      all.type = 'button';
      all.dataset['weg'] = 'alles';
      li.append(all);
      chips.push(li);
    }
    list.hidden = chips.length === 0;
    list.replaceChildren(...chips);
  }
}

customElements.define('praktijk-filter', PraktijkFilter);
