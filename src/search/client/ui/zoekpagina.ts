// The results page. Its own words first, then the widened ones; the address holds the state.
import type { Blad } from '../../bladen.ts';
import { aantallen, filterindex, type Filterindex, past } from '../filters.ts';
import { laadBladen, laadMotor, laadTaal } from '../laad.ts';
import { makePlan, type Plan } from '../plan.ts';
import { leesToestand, schrijfToestand, STAP, type Toestand } from '../toestand.ts';
import { aantalzin, begrepen, begripzin, regiozin } from '../zinnen.ts';
import type { Zoektaal } from '../zoektaal.ts';
import { Search, type Treffer } from '../search.ts';
import { el } from './bouw.ts';
import { leesKeuze, naamVan, toonKeuze } from './filterformulier.ts';
import { resultaatItem } from './resultaat.ts';

const RUST = 400;
const EERSTE = 1;

class ZoekPagina extends HTMLElement {
  #beurt = 0;
  #toestand: Toestand = leesToestand('');
  #plan: Plan | undefined;
  #treffers: Treffer[] = [];
  #klaar = false;
  #filters: Filterindex | undefined;
  #bladen: ReadonlyMap<string, Blad> = new Map();
  #melding: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const e of this.querySelectorAll<HTMLElement>('[data-zonder-script]')) e.hidden = true;
    this.#vraagformulier.addEventListener('submit', (e) => {
      e.preventDefault();
      this.#ga({ ...leesToestand(''), vraag: new FormData(this.#vraagformulier).get('q')?.toString().trim() ?? '' });
    });
    this.#filterformulier.addEventListener('change', () => this.#ga({ ...this.#toestand, keuze: leesKeuze(this.#filterformulier), toon: STAP, sorteer: this.#sorteer.value as Toestand['sorteer'] }));
    this.#filterformulier.addEventListener('submit', (e) => e.preventDefault());
    this.#deel('meer').addEventListener('click', () => void this.#meer());
    addEventListener('popstate', () => void this.#lees());
    void this.#lees();
  }

  get #vraagformulier() { return this.querySelector('form[data-zoekformulier]') as HTMLFormElement; }
  get #filterformulier() { return this.querySelector('form[data-filters]') as HTMLFormElement; }
  get #sorteer() { return this.#filterformulier.elements.namedItem('sorteer') as HTMLSelectElement; }
  #deel(naam: string) { return this.querySelector(`[data-deel="${naam}"]`) as HTMLElement; }

  /** A new state by the visitor's hand: into the address, so that back leads here. */
  #ga(toestand: Toestand): void {
    history.pushState(null, '', location.pathname + schrijfToestand(toestand));
    void this.#lees();
  }

  async #lees(): Promise<void> {
    const vorige = this.#toestand;
    this.#toestand = leesToestand(location.search);
    const { vraag, letterlijk } = this.#toestand;
    (this.#vraagformulier.elements.namedItem('q') as HTMLInputElement).value = vraag;
    this.#sorteer.value = this.#toestand.sorteer;
    document.title = vraag ? `${vraag} | ${this.dataset['titel']}` : (this.dataset['titel'] ?? '');
    this.#deel('begin').hidden = vraag !== '';
    this.#deel('uitkomst').hidden = vraag === '';
    if (!vraag) return;
    if (this.#klaar && vraag === vorige.vraag && letterlijk === vorige.letterlijk) return this.#toon(true);
    await this.#zoek();
  }

  async #zoek(): Promise<void> {
    const beurt = ++this.#beurt;
    this.#klaar = false;
    this.#meld('Bezig met zoeken …');
    try {
      const [taal, motor, bladen] = await Promise.all([laadTaal(), laadMotor(), laadBladen()]);
      const plan = makePlan(this.#toestand.vraag, taal, this.#toestand.letterlijk);
      const tocht = new Search(plan, motor, bladen);
      const eigen = await tocht.own();
      if (beurt !== this.#beurt) return;
      this.#plan = plan;
      this.#bladen = bladen;
      this.#filters ??= filterindex(bladen.values());
      this.#treffers = eigen;
      this.#toonBegrepen();
      if (eigen.length > 0) await this.#toon(false);
      const alles = await tocht.all();
      if (beurt !== this.#beurt) return;
      this.#treffers = alles;
      this.#klaar = true;
      this.#toonAntwoorden(taal);
      await this.#toon(true);
    } catch (fout) {
      if (beurt !== this.#beurt) return;
      console.error(fout);
      this.#mislukt();
    }
  }

  /** Results that fit the filters, in the chosen order. Pages without a year come last. */
  #gekozen(): Treffer[] {
    const { keuze, sorteer } = this.#toestand;
    const filters = this.#filters;
    const over = filters ? this.#treffers.filter((t) => past(t.id, keuze, filters)) : this.#treffers;
    if (sorteer === 'relevantie') return over;
    const jaar = (t: Treffer) => this.#bladen.get(t.id)?.jaar || (sorteer === 'nieuwste' ? 0 : 9999);
    return [...over].sort((a, b) => Number(b.eigen) - Number(a.eigen) || (sorteer === 'nieuwste' ? jaar(b) - jaar(a) : jaar(a) - jaar(b)));
  }

  async #toon(af: boolean): Promise<void> {
    const beurt = this.#beurt;
    const over = this.#gekozen();
    // The first few at once; the rest once everything is known.
    const zichtbaar = over.slice(0, af ? this.#toestand.toon : EERSTE);
    const gezocht = new Set(this.#plan?.parts.flatMap((d) => d.variants.flatMap((v) => v.words)).concat(this.#plan.phrases.flatMap((z) => z.split(' '))));
    const items = await Promise.all(zichtbaar.map(async (t) => resultaatItem(t, await t.data(), this.#bladen.get(t.id), gezocht, (f, w) => naamVan(this.#filterformulier, f, w))));
    if (beurt !== this.#beurt) return;
    this.#deel('eigen').replaceChildren(...items.filter((_, i) => zichtbaar[i]?.eigen));
    this.#deel('breder').replaceChildren(...items.filter((_, i) => !zichtbaar[i]?.eigen));
    this.#deel('breder-vlak').hidden = !zichtbaar.some((t) => !t.eigen);
    this.#deel('meer').hidden = over.length <= this.#toestand.toon;
    if (!af) return;
    const eigen = over.filter((t) => t.eigen).length;
    this.#deel('niets').hidden = over.length > 0;
    this.#filterformulier.hidden = this.#treffers.length === 0;
    if (this.#filters) toonKeuze(this.#filterformulier, this.#toestand.keuze, aantallen(this.#treffers.map((t) => t.id), this.#toestand.keuze, this.#filters));
    this.#meld(aantalzin(over.length, eigen, this.#toestand.vraag));
  }

  /** Says the count once the page has come to rest, not at every step. */
  #meld(tekst: string): void {
    clearTimeout(this.#melding);
    this.#melding = setTimeout(() => (this.#deel('melding').textContent = tekst), RUST);
  }

  async #meer(): Promise<void> {
    const eerste = this.#toestand.toon;
    this.#toestand = { ...this.#toestand, toon: eerste + STAP };
    history.replaceState(null, '', location.pathname + schrijfToestand(this.#toestand));
    await this.#toon(true);
    // Focus goes to the first new result, so that a keyboard reads on where it was.
    [...this.querySelectorAll<HTMLAnchorElement>('[data-deel="eigen"] h3 a, [data-deel="breder"] h3 a')][eerste]?.focus();
  }

  #toonBegrepen(): void {
    const regels = this.#plan ? begrepen(this.#plan) : [];
    this.#deel('begrepen').replaceChildren(
      ...regels.map((r) => {
        const toch = r.toch && el('a', `Zoek toch op ‘${r.toch}’`, { href: schrijfToestand({ ...leesToestand(''), vraag: r.toch, letterlijk: true }) });
        return el('p', toch ? [document.createTextNode(`${r.tekst} `), toch] : r.tekst);
      }),
    );
  }

  /** A term or region that answers the whole question, above the results and not in them again. */
  #toonAntwoorden(taal: Zoektaal): void {
    const paginas = [...this.#bladen.values()];
    const vak = this.#deel('antwoord');
    vak.replaceChildren();
    for (const { page: pagina, name: naam, place: plaats } of this.#plan?.answers.slice(0, 2) ?? []) {
      const id = pagina.split('/')[1] ?? '';
      const kop = plaats ? naamVan(this.#filterformulier, 'regio', id) : naam;
      const praktijken = paginas.filter((b) => b.waarden.soort.includes('praktijk') && b.waarden.regio.includes(id)).length;
      const groep = taal.groepen.find((g) => g.pagina === pagina && g.namen.includes(naam));
      const tekst = plaats ? regiozin(naam, kop, praktijken) : begripzin(groep?.namen.slice(1) ?? []);
      const zelf = paginas.find((b) => b.pagina === pagina)?.id;
      this.#treffers = this.#treffers.filter((t) => t.id !== zelf);
      vak.append(el('div', [el('h2', [el('a', kop, { href: `${this.dataset['basis']}${pagina}/` })]), el('p', tekst)], { className: 'antwoord' }));
    }
  }

  #mislukt(): void {
    this.#meld('De zoekindex kon niet laden. Probeer het later opnieuw, of kijk in de lijsten hieronder.');
    for (const e of this.querySelectorAll<HTMLElement>('[data-zonder-script]')) e.hidden = false;
    this.#filterformulier.hidden = true;
  }
}

customElements.define('zoek-pagina', ZoekPagina);
