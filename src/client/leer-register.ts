// Filters the register of "Wie leert van wie". Without it the page is the full list.
import { inRegister, readRegister, registerText, REGISTER_KEYS, writeRegister, type RegisterChoice, type RegisterRow, type RegisterKey } from '../catalogue/register.ts';

class LeerRegister extends HTMLElement {
  #rows: { node: HTMLElement; rij: RegisterRow }[] = [];

  connectedCallback() {
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (!filters) return;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-rij]')].map((node) => ({ node, rij: JSON.parse(node.dataset['rij'] ?? '{}') as RegisterRow }));
    filters.hidden = false;
    filters.addEventListener('change', () => this.#choose());
    addEventListener('popstate', () => this.#show());
    this.#show();
  }

  #control(key: RegisterKey): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${key}]`);
  }

  #choose() {
    const choice: RegisterChoice = {};
    for (const key of REGISTER_KEYS) {
      const value = this.#control(key)?.value;
      if (value) choice[key] = value;
    }
    const query = writeRegister(choice).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#show();
  }

  #show() {
    const { keuze: choice, ...note } = readRegister(new URLSearchParams(location.search), this.#rows.map((r) => r.rij));
    for (const key of REGISTER_KEYS) {
      const control = this.#control(key);
      if (control) control.value = choice[key] ?? '';
    }
    for (const { node, rij } of this.#rows) node.hidden = !inRegister(rij, choice);
    const line = this.querySelector('[data-uitkomst]');
    if (line) line.textContent = registerText(this.#rows.filter((r) => !r.node.hidden).length, this.#rows.length, note);
  }
}

customElements.define('leer-register', LeerRegister);
