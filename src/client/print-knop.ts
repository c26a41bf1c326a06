// A button that opens the print window.

class PrintKnop extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    this.hidden = false;
    button.addEventListener('click', () => print());
  }
}

customElements.define('print-knop', PrintKnop);
