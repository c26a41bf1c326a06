// Answers on the spot whom an employer calls. Without it the form leads to a list of all regions.
import { deskText, findDesk, whereText, type Answer, type DeskData, type Found } from '../catalogue/deskLookup.ts';

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string, more: Partial<HTMLElementTagNameMap[K]> = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);

class LoketZoeker extends HTMLElement {
  #data: Promise<DeskData> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input || !this.querySelector('[data-uitkomst]')) return;
    input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    form.addEventListener('submit', (e) => {
      e.preventDefault();
      const query = new URLSearchParams({ gemeente: input.value });
      history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
      void this.#answer(input.value);
    });
    const asked = new URLSearchParams(location.search).get('gemeente')?.slice(0, 80);
    if (!asked) return;
    input.value = asked;
    void this.#answer(asked);
  }

  #load(): Promise<DeskData> {
    this.#data ??= fetch(this.dataset['plaatsen'] ?? '').then((r) => {
      if (!r.ok) throw new Error(String(r.status));
      return r.json() as Promise<DeskData>;
    });
    return this.#data;
  }

  async #answer(query: string) {
    try {
      const data = await this.#load();
      this.#show(this.#parts(query, findDesk(query, data)));
    } catch {
      this.#data = undefined;
      this.#show([element('p', 'De lijst met gemeenten kon niet worden geladen. Kijk in de lijst met alle regio’s hierboven.')]);
    }
  }

  #parts(query: string, answer: Answer): HTMLElement[] {
    if (answer.soort === 'leeg') return [element('p', 'Vul de naam van uw gemeente in.')];
    if (answer.soort === 'niets') return [element('p', `‘${query.trim()}’ staat niet in onze lijst van gemeenten. Kijk of de naam goed geschreven is, of kies uit de lijst met alle regio’s hierboven.`)];
    if (answer.soort === 'lijkt-op') {
      const names = element('p', '', { className: 'namen' });
      names.append(...answer.namen.map((name) => this.#choice(name)));
      return [element('p', answer.namen.length === 1 ? 'Bedoelt u deze plaats?' : 'Bedoelt u een van deze plaatsen?'), names];
    }
    return this.#desk(answer.plaats);
  }

  #choice(name: string): HTMLButtonElement {
    const button = element('button', name, { type: 'button', className: 'nl-button nl-button--secondary' });
    button.addEventListener('click', () => {
      const input = this.querySelector('input');
      if (!input) return;
      input.value = name;
      this.querySelector('form')?.requestSubmit();
      input.focus();
    });
    return button;
  }

  #desk(found: Found): HTMLElement[] {
    const { loket, id, naam: name } = found.regio;
    const desk = element('p', deskText(loket));
    const more = element('p', '');
    if (loket?.url && /^https?:\/\//.test(loket.url)) more.append(element('a', `Naar ${loket.naam}`, { href: loket.url, rel: 'external' }), ' ');
    more.append(element('a', `Praktijken uit ${name}`, { href: `${this.dataset['regios'] ?? ''}${id}/` }));
    return [element('p', whereText(found), { className: 'waar' }), desk, more];
  }

  #show(parts: HTMLElement[]) {
    const out = this.querySelector<HTMLElement>('[data-uitkomst]');
    if (!out) return;
    out.hidden = false;
    out.replaceChildren(...parts);
  }
}

customElements.define('loket-zoeker', LoketZoeker);
