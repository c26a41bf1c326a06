// "Deel uw praktijk": shows the form of one kind, checks it, and makes the file. Without it the page
// offers templates to fill in by hand.
import { readAddress } from '../form/address.ts';
import { isOffered } from '../form/beginning.ts';
import type { Sheet } from '../form/sheet.ts';
import { changedField, markChanged } from './deel/changed.ts';
import { Draft } from './deel/draft.ts';
import { storedDraft, type StoredDraft } from './deel/draft-store.ts';
import { readForm } from './deel/filled.ts';
import { finish } from './deel/finish.ts';
import type { Site } from './deel/hand-in.ts';
import { openForm, type Opened } from './deel/open.ts';
import { clearProblems, showProblems } from './deel/problems.ts';
import { tickRegion } from './deel/region-tick.ts';
import { fetchAbout, fetchSheet, fetchSource, type Places } from './deel/requests.ts';
import { choosePractice, showSteps } from './deel/steps.ts';

const judge = () => import('./deel/judge.ts');

/** The day of the visitor, as JJJJ-MM-DD. */
const today = () => new Date().toLocaleDateString('sv');

class DeelFormulier extends HTMLElement {
  #sheet: Sheet | undefined;
  #opened: Opened | undefined;
  #draft: Draft | undefined;

  connectedCallback() {
    void this.#start().catch(() => this.#say('Het formulier kon niet worden geladen. Probeer het opnieuw, of gebruik het sjabloon onderaan deze pagina.'));
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-${name}]`) as T;
  }

  get #form() {
    return this.#part<HTMLFormElement>('formulier');
  }

  #say(text: string) {
    this.#part('melding').textContent = text;
  }

  get #places(): Places {
    const { hier = '', bron = '', praktijken = '' } = this.dataset;
    return { form: hier, sources: bron, practices: praktijken };
  }

  async #start() {
    const kinds = (this.dataset['soorten'] ?? '').split(' ');
    const params = new URLSearchParams(location.search);
    const { soort, id, praktijk, regio, stap, onbegrepen } = readAddress(params, kinds);
    if (onbegrepen) this.#say('Een deel van dit adres begrijpen wij niet. Kies hieronder wat u wilt doen.');
    const draft = storedDraft();
    const stored = draft && kinds.includes(draft.soort) ? draft : undefined;
    this.#draft = new Draft({ keep: this.#part<HTMLInputElement>('bewaar'), wipe: this.#part('wis'), offer: this.#part('concept') }, () => this.#asDraft(), (text) => this.#say(text));
    if (stored) this.#draft.found(stored, params.has('concept'));
    if (soort === undefined) return;
    const sheet = await fetchSheet(this.#places, soort);
    this.#sheet = sheet;
    this.#part('keuze').hidden = true;
    this.#part('terug').hidden = false;
    this.#part('soort').textContent = sheet.naam;
    const about = { id, praktijk: isOffered(sheet, 'praktijken', praktijk) ? praktijk : undefined };
    if (soort === 'antwoord' && !about.praktijk) {
      this.#part('stappen').replaceChildren(choosePractice(sheet));
      this.#part('einde').hidden = true;
      this.#part('bewaarblok').hidden = true;
    } else {
      const begin = { vandaag: today(), praktijk: about.praktijk, over: await fetchAbout(this.#places, about.praktijk), regio, stap };
      const source = (name: string) => fetchSource(this.#places, sheet.collectie, name);
      this.#show(sheet, await openForm(sheet, about, params.has('concept') ? stored : undefined, begin, source));
    }
    this.#form.hidden = false;
  }

  #show(sheet: Sheet, opened: Opened) {
    this.#opened = opened;
    this.#part('soort').textContent = opened.kop;
    if (opened.melding) this.#say(opened.melding);
    this.#part('stappen').replaceChildren(...showSteps(sheet, opened.velden, opened.tekst, opened.van !== undefined));
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('change', (e) => {
      const regio = tickRegion(this.#form, sheet, e.target);
      if (regio) this.#say(`De regio ${regio} is erbij aangevinkt.`);
    });
    this.#form.addEventListener('focusout', (e) => void this.#checkField(e));
    this.#form.addEventListener('submit', (e) => {
      e.preventDefault();
      void this.#finish().catch(() => this.#say('Nakijken lukte niet. Uw tekst staat er nog; probeer het opnieuw.'));
    });
  }

  async #checkField(e: FocusEvent) {
    const changed = changedField(e.target);
    const sheet = this.#sheet;
    if (!changed || !sheet) return;
    const { dataProblems, entryData, kindFields } = await judge();
    const own = dataProblems(sheet.collectie, entryData(kindFields(sheet.soort), readForm(this.#part('stappen'), sheet).velden)).filter((p) => p.path.join('.') === changed.path);
    clearProblems(changed.field);
    showProblems(this.#form, own);
  }

  async #finish() {
    const site = JSON.parse(this.dataset['site'] ?? '{}') as Site;
    await finish({ part: (name) => this.#part(name), say: (text) => this.#say(text), places: this.#places, site, sheet: this.#sheet as Sheet, opened: this.#opened });
  }

  #changed() {
    markChanged();
    // Made from what stood there before.
    this.#part('klaar').hidden = true;
    void judge();
    this.#draft?.changed();
  }

  #asDraft(): StoredDraft | undefined {
    if (!this.#sheet) return undefined;
    const { soort, velden, tekst } = readForm(this.#part('stappen'), this.#sheet);
    return { versie: 1, soort, ...this.#opened?.over, velden, tekst, dag: today() };
  }
}

customElements.define('deel-formulier', DeelFormulier);
