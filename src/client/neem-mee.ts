// Prints the page, or copies its list as text.

/** The list of the page as plain text: its heading, then one line per question. */
function listText(): string {
  const head = document.querySelector<HTMLElement>('[data-kopie]')?.dataset['kopie'] ?? document.title;
  const lines = [...document.querySelectorAll('[data-kopieer]')].map((el, i) => `${i + 1}. ${el.textContent?.trim() ?? ''}`);
  return [head, '', ...lines, ''].join('\n');
}

class NeemMee extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLElement>('button[data-doe]')) button.hidden = false;
    this.addEventListener('click', (e) => {
      const action = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-doe]')?.dataset['doe'] : undefined;
      if (action === 'druk') print();
      if (action === 'kopieer') void this.#copy();
    });
  }

  async #copy() {
    const done = await navigator.clipboard.writeText(listText()).then(() => true, () => false);
    const line = this.querySelector('[data-melding]');
    if (line) line.textContent = done ? 'Gekopieerd.' : 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.';
  }
}

customElements.define('neem-mee', NeemMee);
