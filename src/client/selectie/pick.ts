// Buttons that collect an entry.
import { isChosen, MAX, toggle, type Chosen, type Letter } from '../../catalogue/selection.ts';
import { remember, remembered } from './memory.ts';
import { onChange } from './storage.ts';

class KiesKnop extends HTMLElement {
  #ready = false;

  connectedCallback() {
    const button = this.querySelector('button');
    const label = button?.querySelector('[data-label]');
    // A list that is sorted takes its rows out and puts them back: that is no second button
    if (this.#ready || !button || !label) return;
    this.#ready = true;
    const keuze: Chosen = { soort: (this.dataset['soort'] ?? 'p') as Letter, id: this.dataset['id'] ?? '' };
    const short = button.dataset['kort'] !== undefined;
    const show = () => {
      const chosen = isChosen(remembered(), keuze);
      button.setAttribute('aria-pressed', String(chosen));
      label.textContent = chosen ? (short ? 'Bewaard' : 'In mijn selectie') : short ? 'Bewaar' : 'Bewaar in mijn selectie';
    };
    button.addEventListener('click', () => {
      const before = remembered();
      remember(toggle(before, keuze));
      if (before.length >= MAX && !isChosen(before, keuze)) label.textContent = `Uw selectie is vol: hoogstens ${MAX} pagina’s`;
    });
    onChange(show);
    show();
    this.hidden = false;
  }
}

customElements.define('kies-knop', KiesKnop);
