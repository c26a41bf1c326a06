// A button that puts an address on the clipboard and says so.

class KopieerAdres extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const said = this.querySelector('[role=status]');
    if (!button || !said || !navigator.clipboard) return;
    this.hidden = false;
    button.addEventListener('click', async () => {
      const address = this.dataset['adres'] ?? location.href;
      try {
        await navigator.clipboard.writeText(address);
        said.textContent = 'Gekopieerd.';
      } catch {
        said.textContent = `Kopiëren lukte niet. Het adres is ${address}`;
      }
    });
  }
}

customElements.define('kopieer-adres', KopieerAdres);
