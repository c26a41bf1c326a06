// The link in the header to what was collected, with its number. On every page, so it knows of the
// selection only what it must: the text of its address.
import { onChange, storedText } from './selectie/storage.ts';

class SelectieLink extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    const count = link?.querySelector('[data-aantal]');
    if (!link || !count) return;
    const base = link.pathname;
    const show = () => {
      const text = storedText();
      const n = [...new URLSearchParams(text).keys()].filter((k) => k !== 'v').length;
      this.hidden = n === 0;
      link.href = `${base}?${text}`;
      count.textContent = String(n);
    };
    onChange(show);
    show();
  }
}

customElements.define('selectie-link', SelectieLink);
