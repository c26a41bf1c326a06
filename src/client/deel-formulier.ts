// "Deel uw praktijk": shows the form of one kind, checks it, and makes the file. Without it the page
// offers templates to fill in by hand.
import { readAddress } from '../form/address.ts';
import { isOffered, type AboutPractice } from '../form/beginning.ts';
import type { FieldProblem } from '../form/judge.ts';
import type { Known } from '../form/known.ts';
import type { Filled } from '../form/make.ts';
import type { Sheet } from '../form/sheet.ts';
import { Draft } from './deel/draft.ts';
import { storedDraft, type StoredDraft } from './deel/draft-store.ts';
import { dropEmptyItems } from './deel/empty-items.ts';
import type { Site } from './deel/hand-in.ts';
import { openForm, type Opened } from './deel/open.ts';
import { clearProblems, showProblems, summarise } from './deel/problems.ts';
import { readGroup } from './deel/read.ts';
import { tickRegion } from './deel/region-tick.ts';
import { choosePractice, showSteps, stepFields } from './deel/steps.ts';

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

  #part<T extends HTMLElement = HTMLElement>(naam: string): T {
    return this.querySelector<T>(`[data-${naam}]`) as T;
  }

  get #form() {
    return this.#part<HTMLFormElement>('formulier');
  }

  #say(text: string) {
    this.#part('melding').textContent = text;
  }

  async #fetch(pad: string): Promise<Response> {
    const answer = await fetch(new URL(pad, new URL(this.dataset['hier'] ?? '', location.href)));
    if (!answer.ok) throw new Error(pad);
    return answer;
  }

  /** The text of the file of an entry; undefined when there is none. */
  async #source(collectie: string, id: string): Promise<string | undefined> {
    const answer = await fetch(new URL(`${this.dataset['bron'] ?? ''}${collectie}/${id}.txt`, location.href));
    return answer.ok ? answer.text() : undefined;
  }

  /** What the site knows of the practice that the entry is about; the form does without when it cannot be fetched. */
  async #about(praktijk: string | undefined): Promise<AboutPractice | undefined> {
    if (praktijk === undefined) return undefined;
    const answer = await fetch(new URL(`${this.dataset['praktijken'] ?? ''}${praktijk}/aanvullen.json`, location.href)).catch(() => undefined);
    return answer?.ok ? ((await answer.json()) as AboutPractice) : undefined;
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
    const sheet = (await (await this.#fetch(`${soort}.json`)).json()) as Sheet;
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
      this.#show(sheet, await openForm(sheet, about, params.has('concept') ? stored : undefined, { vandaag: today(), praktijk: about.praktijk, over: await this.#about(about.praktijk), regio, stap }, (naam) => this.#source(sheet.collectie, naam)));
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

  /** What stands in the form now. */
  #read(sheet: Sheet): Pick<Filled, 'soort' | 'velden'> & { tekst: string[] } {
    const velden = readGroup(stepFields(sheet), this.#part('stappen'), sheet);
    return { soort: sheet.soort, velden, tekst: [...this.querySelectorAll<HTMLTextAreaElement>('[data-pad^="tekst."] textarea')].map((t) => t.value) };
  }

  /** The same as the file is made of: prose that nobody touched stays to the letter. */
  #filled(sheet: Sheet): Filled {
    const now = this.#read(sheet);
    const { van, proza } = this.#opened ?? {};
    if (!van) return now;
    return { ...now, tekst: now.tekst[0] === undefined || now.tekst[0].trim() === proza?.trim() ? undefined : now.tekst, van };
  }

  async #checkField(e: FocusEvent) {
    const field = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-pad]:not([data-pad=""])') : null;
    const pad = field?.dataset['pad'] ?? '';
    const sheet = this.#sheet;
    if (!field || !sheet || pad.startsWith('tekst') || pad === 'akkoord' || field.dataset['gewijzigd'] === undefined) return;
    const { dataProblems, entryData, kindFields } = await judge();
    const own = dataProblems(sheet.collectie, entryData(kindFields(sheet.soort), this.#read(sheet).velden)).filter((p) => p.pad.join('.') === pad);
    clearProblems(field);
    showProblems(this.#form, own);
  }

  async #finish() {
    const sheet = this.#sheet as Sheet;
    // What was found before says nothing of what stands there now
    this.#part('klaar').hidden = true;
    this.#part('samenvatting').hidden = true;
    this.#say('Wij kijken het na.');
    const { makeFile, showPreview, handIn, fetchRuns } = await judge();
    const [entries, runs] = await Promise.all([this.#fetch('bekend.json').then((a) => a.json() as Promise<Known[]>), fetchRuns()]);
    dropEmptyItems(this.#part('stappen'));
    const { file, problems } = makeFile(this.#filled(sheet), { entries, runs });
    const consent: FieldProblem[] = this.#part<HTMLInputElement>('akkoord').checked ? [] : [{ pad: ['akkoord'], label: '', melding: 'Vink aan dat de genoemde organisaties hiervan weten.' }];
    const all = [...problems, ...consent];
    clearProblems(this.#form);
    if (!file || all.length > 0) {
      this.#say('');
      summarise(this.#part('samenvatting'), showProblems(this.#form, all));
      return;
    }
    const { van } = this.#opened ?? {};
    if (file.text === van?.bron) {
      this.#say('U hebt nog niets veranderd.');
      return;
    }
    const site = JSON.parse(this.dataset['site'] ?? '{}') as Site;
    this.#part('inleveren').replaceChildren(handIn(site, { collectie: file.collectie, id: file.id, vorm: sheet.vorm, text: file.text }, van !== undefined, (t) => this.#say(t)));
    this.#part('voorbeeld').replaceChildren(...showPreview(file, sheet.opties));
    this.#part('klaar').hidden = false;
    this.#say('Uw bestand is klaar.');
    this.#part('klaar').querySelector('h2')?.focus();
  }

  #changed() {
    const field = document.activeElement?.closest<HTMLElement>('[data-pad]:not([data-pad=""])');
    if (field) field.dataset['gewijzigd'] = '';
    // Made from what stood there before.
    this.#part('klaar').hidden = true;
    void judge();
    this.#draft?.changed();
  }

  #asDraft(): StoredDraft | undefined {
    if (!this.#sheet) return undefined;
    const { soort, velden, tekst } = this.#read(this.#sheet);
    return { versie: 1, soort, ...this.#opened?.over, velden, tekst, dag: today() };
  }
}

customElements.define('deel-formulier', DeelFormulier);
