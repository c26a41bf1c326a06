// The page "Mijn selectie": one selection from the address, as a comparison or as a document to read.
import { comparisonCsv, type Vergelijkblad } from '../catalogue/comparison.ts';
import { move, readSelection, toggle, writeSelection, type Keuze } from '../catalogue/selection.ts';
import { entryPage, type EntryPage } from './entry-page.ts';
import { download, make } from './make.ts';
import { forget, isKept, keep, remember, remembered } from './selectie-geheugen.ts';
import { comparisonTable } from './selectie-tabel.ts';

const SIDE_BY_SIDE = 4;

class MijnSelectie extends HTMLElement {
  #keuzes: Keuze[] = [];
  #pages: EntryPage[] = [];
  #sheets: Vergelijkblad[] = [];
  #turn = 0;

  connectedCallback() {
    this.#find('[data-met-script]').hidden = false;
    this.addEventListener('click', (e) => this.#click(e));
    this.addEventListener('change', (e) => this.#change(e));
    addEventListener('popstate', () => void this.#open());
    void this.#open();
  }

  get #root(): string {
    return new URL(this.dataset['basis'] ?? '/', location.origin).href;
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? make('div');
  }

  get #view(): 'naast' | 'lezen' {
    const wanted = new URLSearchParams(location.search).get('weergave');
    return wanted === 'lezen' ? 'lezen' : wanted === 'naast' || this.#sheets.length > 1 ? 'naast' : 'lezen';
  }

  async #open(): Promise<void> {
    const turn = ++this.#turn;
    const read = readSelection(new URLSearchParams(location.search));
    // Without an address of its own the page shows what this tab collected
    if (read.keuzes.length + read.geweigerd === 0 && remembered().length > 0) {
      history.replaceState(null, '', `?${writeSelection(remembered())}`);
      return this.#open();
    }
    this.#keuzes = read.keuzes;
    this.#say('Bezig met laden.');
    const found = await Promise.all(this.#keuzes.map((k) => entryPage(k, this.#root).catch(() => undefined)));
    const practices = this.#keuzes.filter((k, i) => k.soort === 'p' && found[i]).slice(0, SIDE_BY_SIDE);
    const sheets = await Promise.all(practices.map(async (k) => ((await (await fetch(new URL(`praktijken/${k.id}.json`, this.#root))).json()) as Vergelijkblad)));
    if (turn !== this.#turn) return;
    this.#pages = found.filter((p): p is EntryPage => p !== undefined);
    this.#sheets = sheets;
    const lost = read.geweigerd + found.filter((p) => !p).length;
    this.#keuzes = this.#pages.map((p) => p.keuze);
    if (this.#keuzes.length > 0) remember(this.#keuzes);
    this.#show(lost, read.nieuwer);
  }

  #say(text: string) {
    const line = this.#find('[data-melding]');
    if (line.textContent !== text) line.textContent = text;
  }

  #show(lost: number, newer: boolean) {
    const n = this.#keuzes.length;
    const parts = [n === 0 ? 'Uw selectie is leeg.' : n === 1 ? '1 pagina in uw selectie.' : `${n} pagina’s in uw selectie.`];
    if (lost > 0) parts.push(lost === 1 ? 'Eén onderdeel van dit adres bestaat niet (meer) en is weggelaten.' : `${lost} onderdelen van dit adres bestaan niet (meer) en zijn weggelaten.`);
    if (newer) parts.push('Dit adres is van een nieuwere versie van de site. Misschien ontbreekt er iets.');
    this.#say(parts.join(' '));
    this.#find('[data-leeg]').hidden = n > 0;
    this.#find('[data-inhoud]').hidden = n === 0;
    this.#list();
    const side = this.#view === 'naast';
    for (const button of this.querySelectorAll<HTMLElement>('button[data-weergave]')) button.setAttribute('aria-pressed', String((button.dataset['weergave'] === 'naast') === side));
    document.body.classList.toggle('liggend', side);
    this.#find('[data-csv]').hidden = !side || this.#sheets.length === 0;
    const box = this.querySelector<HTMLInputElement>('input[name=bewaar]');
    if (box) box.checked = isKept();
    this.#find('[data-beeld]').replaceChildren(...(side ? this.#comparison() : this.#document()));
  }

  #list() {
    const rows = this.#pages.map(({ keuze, titel, adres }, i) => {
      const key = `${keuze.soort}=${keuze.id}`;
      const button = (doe: string, label: string, sign: string, off = false) => make('button', { type: 'button', 'data-doe': doe, 'data-welke': key, 'aria-label': `${label}: ${titel}`, disabled: off ? '' : undefined }, sign);
      return make('li', {}, make('a', { href: adres }, titel), make('span', { class: 'knoppen' }, button('-1', 'Naar boven', '↑', i === 0), button('1', 'Naar beneden', '↓', i === this.#pages.length - 1), button('weg', 'Weghalen', 'weghalen')));
    });
    this.#find('[data-gekozen]').replaceChildren(...rows);
  }

  #comparison(): Node[] {
    const practices = this.#keuzes.filter((k) => k.soort === 'p').length;
    if (this.#sheets.length === 0) return [make('p', {}, 'Naast elkaar zetten kan met praktijken. Er zit nog geen praktijk in uw selectie.')];
    const note = practices > SIDE_BY_SIDE ? `Naast elkaar passen er ${SIDE_BY_SIDE}. U ziet de eerste ${SIDE_BY_SIDE} praktijken; verander de volgorde om een andere te zien.` : practices === 1 ? 'Kies er nog een praktijk bij om te vergelijken.' : undefined;
    return [...(note ? [make('p', { class: 'zacht' }, note)] : []), comparisonTable(this.#sheets)];
  }

  #document(): Node[] {
    const contents = make('nav', { 'aria-label': 'Inhoud', class: 'inhoud', 'data-afdrukken': '' }, make('h2', {}, 'Inhoud'), make('ol', {}, ...this.#pages.map((p, i) => make('li', {}, make('a', { href: `#deel-${i + 1}` }, p.titel)))));
    const chapters = this.#pages.map((p, i) => {
      const { stempel, inleiding, tekst, bronnen } = p.delen;
      return make('article', { id: `deel-${i + 1}`, class: 'hoofdstuk' }, stempel, make('h2', {}, p.titel), inleiding, tekst, bronnen, make('p', { class: 'klein zacht' }, p.adres));
    });
    return [contents, ...chapters];
  }

  #go(keuzes: Keuze[], view: string = this.#view) {
    remember(keuzes);
    const params = writeSelection(keuzes);
    params.set('weergave', view);
    history.pushState(null, '', keuzes.length > 0 ? `?${params}` : location.pathname);
    if (keuzes.length === 0) forget();
    void this.#open();
  }

  #click(e: Event) {
    const button = e.target instanceof Element ? e.target.closest('button') : null;
    if (!button) return;
    const { doe, welke, weergave } = button.dataset;
    const keuze = this.#keuzes.find((k) => `${k.soort}=${k.id}` === welke);
    if (weergave) this.#go(this.#keuzes, weergave);
    else if (keuze && doe === 'weg') this.#go(toggle(this.#keuzes, keuze));
    else if (keuze && doe) this.#go(move(this.#keuzes, keuze, doe === '-1' ? -1 : 1));
    else if (doe === 'druk') print();
    else if (doe === 'csv') download('praktijken-naast-elkaar.csv', comparisonCsv(this.#sheets), 'text/csv;charset=utf-8');
    else if (doe === 'wis') this.#go([]);
    else if (doe === 'deel') void this.#copy();
    else if (doe === 'mail') location.href = `mailto:?subject=${encodeURIComponent('Praktijken om te bekijken')}&body=${encodeURIComponent(`${this.#pages.map((p) => `- ${p.titel}`).join('\n')}\n\n${location.href}`)}`;
  }

  async #copy() {
    const done = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
    this.#say(done ? 'Het adres is gekopieerd.' : 'Kopiëren lukte niet. Kopieer het adres uit de adresbalk.');
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
