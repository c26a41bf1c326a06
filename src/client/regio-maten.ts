// Shows another measure on the tile map of the regions and puts the list in its order. Without it
// the map counts practices, and the list holds every measure.
import { addressNoteText } from '../catalogue/addressState.ts';
import { manyText, MEASURES, MATEN, readMeasure, tileClass, writeMeasure, type Measure, type Maten } from '../catalogue/maten.ts';

class RegioMaten extends HTMLElement {
  #tiles: { li: HTMLElement; maten: Maten }[] = [];
  #rows: HTMLTableRowElement[] = [];

  connectedCallback() {
    this.#tiles = [...this.querySelectorAll<HTMLElement>('[data-maten]')].map((li) => ({ li, maten: JSON.parse(li.dataset['maten'] ?? '{}') as Maten }));
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    const choose = this.querySelector<HTMLElement>('[data-kies]');
    if (choose) choose.hidden = false;
    this.addEventListener('click', (e) => {
      const asked = e.target instanceof Element ? e.target.closest<HTMLElement>('button[data-maat]')?.dataset['maat'] : undefined;
      const measure = MEASURES.find((m) => m === asked);
      if (!measure) return;
      history.pushState(null, '', `?${writeMeasure(measure)}`);
      this.#show();
    });
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  #show() {
    const { maat: measure, ...note } = readMeasure(new URLSearchParams(location.search));
    const shown = measure ?? 'praktijken';
    for (const button of this.querySelectorAll<HTMLElement>('button[data-maat]')) button.setAttribute('aria-pressed', String(button.dataset['maat'] === shown));
    for (const { li, maten } of this.#tiles) {
      li.classList.remove('nul', 'weinig', 'veel');
      li.classList.add(tileClass(shown, maten[shown]));
      const number = li.querySelector('b');
      if (number) number.textContent = String(maten[shown]);
    }
    this.#list(measure);
    const line = this.querySelector('[data-uitleg]');
    if (line) line.textContent = `${MATEN[shown].uitleg} ${addressNoteText(note)}`.trim();
    const many = this.querySelector('[data-veel]');
    if (many) many.textContent = manyText(shown);
  }

  // By name, or most first once a measure is chosen; a stable sort keeps the names in order
  #list(measure: Measure | undefined) {
    const of = (row: HTMLElement) => Number(row.querySelector(`[data-kolom=${measure}]`)?.textContent ?? 0);
    const sorted = measure ? [...this.#rows].sort((a, b) => of(b) - of(a)) : this.#rows;
    this.querySelector('tbody')?.append(...sorted);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-kolom]')) cell.classList.toggle('gekozen', cell.dataset['kolom'] === measure);
  }
}

customElements.define('regio-maten', RegioMaten);
