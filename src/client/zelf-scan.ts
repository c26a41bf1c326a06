// Ticks success factors and shows what is left to discuss. Without it the page is a list to print.
import { addressNoteText, type AddressNote } from '../catalogue/addressState.ts';
import { readScan, scanParts, scanText, writeScan } from '../catalogue/scan.ts';
import { make } from './make.ts';

class ZelfScan extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', () => this.#go(this.#ticked));
    for (const el of this.querySelectorAll<HTMLElement>('[data-met-script]')) el.hidden = false;
    this.addEventListener('submit', (e) => this.#submit(e));
    this.addEventListener('click', (e) => void this.#click(e));
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=f]')];
  }

  get #ticked(): string[] {
    return this.#boxes.filter((b) => b.checked).map((b) => b.value);
  }

  #submit(e: Event) {
    e.preventDefault();
    const result = this.querySelector<HTMLElement>('[data-uitkomst]');
    if (result) result.hidden = false;
    this.querySelector<HTMLElement>('#agenda')?.focus();
  }

  #go(ticked: string[]) {
    const known = this.#boxes.map((b) => b.value);
    history.replaceState(null, '', ticked.length > 0 ? `?${writeScan(ticked, known)}` : location.pathname);
    this.#show();
  }

  #show() {
    const boxes = this.#boxes;
    const { geregeld: arranged, ...note } = readScan(new URLSearchParams(location.search), boxes.map((b) => b.value));
    for (const b of boxes) b.checked = arranged.includes(b.value);
    const begun = arranged.length > 0;
    this.toggleAttribute('data-ingevuld', begun);
    const result = this.querySelector<HTMLElement>('[data-uitkomst]');
    if (result) result.hidden = !begun && addressNoteText(note) === '';
    for (const li of this.querySelectorAll<HTMLElement>('[data-gat]')) li.hidden = arranged.includes(li.dataset['gat'] ?? '');
    for (const part of this.querySelectorAll<HTMLElement>('[data-gaten]')) part.hidden = !part.querySelector('[data-gat]:not([hidden])');
    this.#tell(boxes, arranged, note);
  }

  #tell(boxes: HTMLInputElement[], arranged: string[], note: AddressNote) {
    this.#say(scanText(arranged.length, boxes.length, note));
    const list = boxes.map((b) => ({ id: b.value, onderdeel: b.closest<HTMLElement>('[data-onderdeel]')?.dataset['onderdeel'] ?? '' }));
    this.querySelector('[data-delen]')?.replaceChildren(...scanParts(list, arranged).map((d) => make('li', {}, `${d.onderdeel}: ${d.geregeld} van ${d.totaal}`)));
  }

  #say(text: string) {
    const line = this.querySelector('[data-melding]');
    if (line) line.textContent = text;
  }

  async #click(e: Event) {
    const action = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-doe]')?.dataset['doe'] : undefined;
    if (action === 'druk') print();
    if (action === 'wis') this.#go([]);
    if (action === 'deel') {
      const done = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
      this.#say(done ? 'Het adres is gekopieerd.' : 'Kopiëren lukte niet. Kopieer het adres uit de adresbalk.');
    }
  }
}

customElements.define('zelf-scan', ZelfScan);
