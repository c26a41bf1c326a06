// The results page. Its own words first, then the widened ones; the address holds the state.
import { aantallen, type Filterindex, past } from '../filters.ts';
import { laadMotor, laadTaal } from '../laad.ts';
import { maakPlan, type Plan } from '../plan.ts';
import { leesToestand, schrijfToestand, STAP, type Toestand } from '../toestand.ts';
import { aantalzin, begrepen } from '../zinnen.ts';
import { type Motor, type Treffer, Zoektocht } from '../zoek.ts';
import { FILTERS, type Filter } from '../../zoekdata.ts';
import { el } from './bouw.ts';
import { leesKeuze, naamVan, toonKeuze, waarden } from './filterformulier.ts';
import { resultaatItem } from './resultaat.ts';

const RUST = 400;

class ZoekPagina extends HTMLElement {
  #beurt = 0;
  #toestand: Toestand = leesToestand('');
  #plan: Plan | undefined;
  #treffers: Treffer[] = [];
  #klaar = false;
  #filters: Filterindex | undefined;
  #jaren: Map<string, number> | undefined;
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
      const [taal, motor] = await Promise.all([laadTaal(), laadMotor()]);
      const plan = maakPlan(this.#toestand.vraag, taal, this.#toestand.letterlijk);
      const tocht = new Zoektocht(plan, motor, taal.paginas);
      const eigen = await tocht.eigen();
      if (beurt !== this.#beurt) return;
      this.#plan = plan;
      this.#treffers = eigen;
      this.#toonBegrepen();
      const wacht = FILTERS.some((f) => this.#toestand.keuze[f].length > 0) || this.#toestand.sorteer !== 'relevantie';
      if (!wacht && eigen.length > 0) await this.#toon(false);
      const alles = await tocht.alles();
      await this.#laadFilters(motor);
      if (beurt !== this.#beurt) return;
      this.#treffers = alles;
      this.#klaar = true;
      await this.#toonAntwoorden(motor);
      await this.#toon(true);
    } catch (fout) {
      if (beurt !== this.#beurt) return;
      console.error(fout);
      this.#mislukt();
    }
  }

  async #laadFilters(motor: Motor): Promise<void> {
    if (!this.#filters) {
      const paren = await Promise.all(
        FILTERS.map(async (f) => [f, new Map(await Promise.all(waarden(this.#filterformulier)[f].map(async (w) => [w, new Set((await motor.search(null, { filters: { [f]: [w] } })).results.map((r) => r.id))] as const)))] as const),
      );
      this.#filters = Object.fromEntries(paren) as Record<Filter, Map<string, Set<string>>>;
    }
    if (this.#toestand.sorteer !== 'relevantie' && !this.#jaren) {
      const { results } = await motor.search(null, { sort: { jaar: 'desc' } });
      this.#jaren = new Map(results.map((r, i) => [r.id, i]));
    }
  }

  /** Results that fit the filters, in the chosen order. Pages without a year come last. */
  #gekozen(): Treffer[] {
    const { keuze, sorteer } = this.#toestand;
    const filters = this.#filters;
    const over = filters ? this.#treffers.filter((t) => past(t.id, keuze, filters)) : this.#treffers;
    const jaren = this.#jaren;
    if (sorteer === 'relevantie' || !jaren) return over;
    const rang = (t: Treffer) => {
      const r = jaren.get(t.id);
      return r === undefined ? Number.POSITIVE_INFINITY : sorteer === 'nieuwste' ? r : -r;
    };
    return [...over].sort((a, b) => Number(b.eigen) - Number(a.eigen) || rang(a) - rang(b));
  }

  async #toon(af: boolean): Promise<void> {
    const beurt = this.#beurt;
    if (this.#toestand.sorteer !== 'relevantie' && !this.#jaren) await this.#laadFilters(await laadMotor());
    const over = this.#gekozen();
    const zichtbaar = over.slice(0, this.#toestand.toon);
    const gezocht = new Set(this.#plan?.delen.flatMap((d) => d.varianten.flatMap((v) => v.woorden)).concat(this.#plan.zinnen.flatMap((z) => z.split(' '))));
    const items = await Promise.all(zichtbaar.map(async (t) => resultaatItem(t, await t.data(), gezocht, (f, w) => naamVan(this.#filterformulier, f, w))));
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

  /** A term or region that answers the whole question, above the results. */
  async #toonAntwoorden(motor: Motor): Promise<void> {
    const vak = this.#deel('antwoord');
    vak.replaceChildren();
    for (const { pagina, naam, plaats } of this.#plan?.antwoorden.slice(0, 2) ?? []) {
      const id = pagina.split('/')[1] ?? '';
      const kop = plaats ? naamVan(this.#filterformulier, 'regio', id) : naam;
      const { tekst, treffer } = plaats ? await this.#regioregel(motor, id, naam) : await this.#uitleg(motor, pagina, naam);
      // What stands above the results need not stand in them again.
      this.#treffers = this.#treffers.filter((t) => t.id !== treffer);
      vak.append(el('div', [el('h2', [el('a', kop, { href: `${this.dataset['basis']}${pagina}/` })]), el('p', tekst)], { className: 'antwoord' }));
    }
  }

  async #regioregel(motor: Motor, id: string, naam: string): Promise<{ tekst: string; treffer: string }> {
    const regio = naamVan(this.#filterformulier, 'regio', id);
    const [praktijken, zelf] = await Promise.all(['praktijk', 'regio'].map((soort) => motor.search(null, { filters: { regio: [id], soort: [soort] } })));
    const n = praktijken?.results.length ?? 0;
    const wat = naam === regio ? 'Arbeidsmarktregio' : `${naam} hoort bij deze arbeidsmarktregio`;
    return { tekst: `${wat}. ${n} ${n === 1 ? 'praktijk' : 'praktijken'} uit deze regio.`, treffer: zelf?.results[0]?.id ?? '' };
  }

  async #uitleg(motor: Motor, pagina: string, term: string): Promise<{ tekst: string; treffer: string }> {
    const { results } = await motor.search(term, { filters: { soort: ['begrip'] } });
    for (const r of results.slice(0, 4)) {
      const f = await r.data();
      if (f.url.endsWith(`${pagina}/`)) return { tekst: f.meta['samenvatting'] ?? '', treffer: r.id };
    }
    return { tekst: '', treffer: '' };
  }

  #mislukt(): void {
    this.#meld('De zoekindex kon niet laden. Probeer het later opnieuw, of kijk in de lijsten hieronder.');
    for (const e of this.querySelectorAll<HTMLElement>('[data-zonder-script]')) e.hidden = false;
    this.#filterformulier.hidden = true;
  }
}

customElements.define('zoek-pagina', ZoekPagina);
