// Filters the register of "Wie leert van wie". Without it the page is the full list.
import { inRegister, readRegister, registerText, SLEUTELS, writeRegister, type RegisterKeuze, type RegisterRij } from '../catalogue/register.ts';

class LeerRegister extends HTMLElement {
  #rows: { node: HTMLElement; rij: RegisterRij }[] = [];

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-rij]')].map((node) => ({ node, rij: JSON.parse(node.dataset['rij'] ?? '{}') as RegisterRij }));
    form.hidden = false;
    form.addEventListener('submit', (e) => e.preventDefault());
    form.addEventListener('change', () => this.#fromForm(form));
    addEventListener('popstate', () => this.#show(form));
    this.#show(form);
  }

  #fromForm(form: HTMLFormElement) {
    const data = new FormData(form);
    const keuze: RegisterKeuze = {};
    for (const key of SLEUTELS) {
      const value = String(data.get(key) ?? '');
      if (value) keuze[key] = value;
    }
    const query = writeRegister(keuze).toString();
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.#show(form);
  }

  #show(form: HTMLFormElement) {
    const { keuze, geweigerd } = readRegister(new URLSearchParams(location.search), this.#rows.map((r) => r.rij));
    for (const key of SLEUTELS) {
      const control = form.elements.namedItem(key);
      if (control instanceof HTMLSelectElement) control.value = keuze[key] ?? '';
    }
    for (const { node, rij } of this.#rows) node.hidden = !inRegister(rij, keuze);
    const line = this.querySelector('[data-uitkomst]');
    if (line) line.textContent = registerText(this.#rows.filter((r) => !r.node.hidden).length, this.#rows.length, geweigerd);
  }
}

customElements.define('leer-register', LeerRegister);
