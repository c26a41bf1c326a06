// The page "Mijn selectie": one selection from the address, as a comparison or as a document to read.
import { move, readSelection, sameSelection, selectionText, toggle, writeSelection, type Chosen } from '../catalogue/selection.ts';
import { counted } from '../numbers.ts';
import { make } from './make.ts';
import { chosenList, type ListRequest } from './selectie/chosen.ts';
import { load, type Loaded } from './selectie/load.ts';
import { remember, remembered } from './selectie/memory.ts';
import { readingDocument } from './selectie/read.ts';
import { forget, isKept, keep } from './selectie/storage.ts';
import { comparisonView } from './selectie/table.ts';
import { takeAlong } from './selectie/take-along.ts';

const buttonOf = (request: ListRequest, k: Chosen | undefined) => (k ? `button[data-doe="${request}"][data-welke="${k.soort}=${k.id}"]:enabled` : '[data-melding]');

class MijnSelectie extends HTMLElement {
  #keuzes: Chosen[] = [];
  #loaded: Loaded = { pages: [], sheets: [] };
  #turn = 0;
  /** Where the keyboard goes on after the list is made anew: the first that is there. */
  #focus: string[] = [];

  connectedCallback() {
    this.#find('[data-met-script]').hidden = false;
    this.addEventListener('click', (e) => this.#click(e));
    this.addEventListener('change', (e) => this.#change(e));
    addEventListener('popstate', () => void this.#open());
    void this.#open(true);
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? make('div');
  }

  get #view(): 'naast' | 'lezen' {
    const wanted = new URLSearchParams(location.search).get('weergave');
    return wanted === 'lezen' ? 'lezen' : wanted === 'naast' || this.#loaded.sheets.length > 1 ? 'naast' : 'lezen';
  }

  async #open(arriving = false): Promise<void> {
    const turn = ++this.#turn;
    const read = readSelection(new URLSearchParams(location.search));
    // Without an address of its own the page shows what this tab collected
    if (read.keuzes.length + read.geweigerd === 0 && remembered().length > 0) {
      history.replaceState(null, '', `?${writeSelection(remembered())}`);
      return this.#open();
    }
    this.#say('Bezig met laden.');
    const loaded = await load(read.keuzes, new URL(this.dataset['basis'] ?? '/', location.origin).href);
    if (turn !== this.#turn) return;
    this.#loaded = loaded;
    this.#keuzes = loaded.pages.map((p) => p.keuze);
    // An address that came from elsewhere must not wipe what this visitor collected
    const own = remembered();
    const others = arriving && own.length > 0 && this.#keuzes.length > 0 && !sameSelection(own, this.#keuzes);
    if (this.#keuzes.length > 0 && !others) remember(this.#keuzes);
    this.#find('[data-anders]').replaceChildren(...(others ? [`U bekijkt een andere selectie. Uw eigen selectie van ${counted(own.length, 'pagina')} staat er nog: `, make('a', { href: `?${writeSelection(own)}` }, 'naar mijn eigen selectie'), '. Verandert u hier iets, dan wordt dit uw selectie.'] : []));
    this.#say(selectionText(this.#keuzes.length, read.geweigerd + read.keuzes.length - this.#keuzes.length, read.nieuwer));
    this.#show();
  }

  #say(text: string) {
    const line = this.#find('[data-melding]');
    if (line.textContent !== text) line.textContent = text;
  }

  #show() {
    const { pages, sheets } = this.#loaded;
    this.#find('[data-leeg]').hidden = pages.length > 0;
    this.#find('[data-inhoud]').hidden = pages.length === 0;
    this.#find('[data-gekozen]').replaceChildren(...chosenList(pages));
    if (this.#focus.length > 0) this.#find(this.#focus.find((s) => this.querySelector(s)) ?? '[data-melding]').focus();
    this.#focus = [];
    const side = this.#view === 'naast';
    for (const button of this.querySelectorAll<HTMLElement>('button[data-weergave]')) button.setAttribute('aria-pressed', String((button.dataset['weergave'] === 'naast') === side));
    document.body.classList.toggle('liggend', side);
    this.#find('[data-csv]').hidden = !side || sheets.length === 0;
    const box = this.querySelector<HTMLInputElement>('input[name=bewaar]');
    if (box) box.checked = isKept();
    this.#find('[data-hier]').textContent = `Deze selectie staat op ${location.href}`;
    this.#find('[data-beeld]').replaceChildren(...(side ? comparisonView(sheets, this.#keuzes.filter((k) => k.soort === 'p').length) : readingDocument(pages)));
  }

  #go(chosen: Chosen[], view: string = this.#view) {
    remember(chosen);
    const params = writeSelection(chosen);
    params.set('weergave', view);
    history.pushState(null, '', chosen.length > 0 ? `?${params}` : location.pathname);
    if (chosen.length === 0) forget();
    void this.#open();
  }

  #click(e: Event) {
    const button = e.target instanceof Element ? e.target.closest('button') : null;
    if (!button) return;
    const { doe: request, welke, weergave } = button.dataset;
    const chosen = this.#keuzes.find((k) => `${k.soort}=${k.id}` === welke);
    if (weergave) this.#go(this.#keuzes, weergave);
    else if (chosen && request === 'weg') {
      const next = this.#keuzes[this.#keuzes.indexOf(chosen) + 1] ?? this.#keuzes[this.#keuzes.indexOf(chosen) - 1];
      this.#focus = [buttonOf('weg', next)];
      this.#go(toggle(this.#keuzes, chosen));
    } else if (chosen && (request === '-1' || request === '1')) {
      // At an end its own button is off; then the other one
      this.#focus = [buttonOf(request, chosen), buttonOf(request === '1' ? '-1' : '1', chosen)];
      this.#go(move(this.#keuzes, chosen, request === '-1' ? -1 : 1));
    }
    else if (request === 'wis') this.#go([]);
    else void takeAlong(request, this.#loaded).then((text) => text && this.#say(text));
  }

  #change(e: Event) {
    const box = e.target;
    if (box instanceof HTMLInputElement && box.name === 'bewaar') {
      keep(box.checked);
      this.#say(box.checked ? 'Uw selectie staat nu op dit apparaat.' : 'Uw selectie is van dit apparaat gewist.');
    }
  }
}

customElements.define('mijn-selectie', MijnSelectie);
