// Buttons that collect an entry, and the link in the header that counts them.
import { isChosen, toggle, writeSelection, type Keuze, type Letter } from '../catalogue/selection.ts';
import { onChange, remember, remembered } from './selectie-geheugen.ts';

class KiesKnop extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    const keuze: Keuze = { soort: (this.dataset['soort'] ?? 'p') as Letter, id: this.dataset['id'] ?? '' };
    const show = () => {
      const chosen = isChosen(remembered(), keuze);
      button.setAttribute('aria-pressed', String(chosen));
      const label = button.querySelector('[data-label]');
      if (label) label.textContent = chosen ? 'In mijn selectie' : 'Bewaar in mijn selectie';
    };
    button.addEventListener('click', () => remember(toggle(remembered(), keuze)));
    onChange(show);
    show();
    this.hidden = false;
  }
}

class SelectieLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    const base = link.pathname;
    const show = () => {
      const keuzes = remembered();
      this.hidden = keuzes.length === 0;
      link.href = `${base}?${writeSelection(keuzes)}`;
      const count = link.querySelector('[data-aantal]');
      if (count) count.textContent = String(keuzes.length);
    };
    onChange(show);
    show();
  }
}

customElements.define('kies-knop', KiesKnop);
customElements.define('selectie-link', SelectieLink);
