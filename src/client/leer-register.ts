// Filters the register of "Wie leert van wie". Without it the page is the full list.
import { inRegister, readRegister, registerText, SLEUTELS, writeRegister, type RegisterKeuze, type RegisterRij, type Sleutel } from '../catalogue/register.ts';

class LeerRegister extends HTMLElement {
  #rows: { node: HTMLElement; rij: RegisterRij }[] = [];

  connectedCallback() {
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (!filters) return;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-rij]')].map((node) => ({ node, rij: JSON.parse(node.dataset['rij'] ?? '{}') as RegisterRij }));
    filters.hidden = false;
    filters.addEventListener('change', () => this.#choose());
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  #control(key: Sleutel): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${key}]`);
  }

  #choose() {
    const keuze: RegisterKeuze = {};
    for (const key of SLEUTELS) {
      const value = this.#control(key)?.value;
      if (value) keuze[key] = value;
    }
    const query = writeRegister(keuze).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#show();
  }

  #show() {
    const { keuze, ...note } = readRegister(new URLSearchParams(location.search), this.#rows.map((r) => r.rij));
    for (const key of SLEUTELS) {
      const control = this.#control(key);
      if (control) control.value = keuze[key] ?? '';
    }
    for (const { node, rij } of this.#rows) node.hidden = !inRegister(rij, keuze);
    const line = this.querySelector('[data-uitkomst]');
    if (line) line.textContent = registerText(this.#rows.filter((r) => !r.node.hidden).length, this.#rows.length, note);
  }
}

customElements.define('leer-register', LeerRegister);
