// "Deel uw praktijk": shows the form of one kind, checks it, and makes the file. Without it the page
// offers templates to fill in by hand.
import { readAddress } from '../form/address.ts';
import { answers, beginning, isOffered, type AboutPractice } from '../form/beginning.ts';
import type { DraftGroup, Field } from '../form/field.ts';
import type { FieldProblem } from '../form/judge.ts';
import type { Known } from '../form/known.ts';
import type { Filled } from '../form/make.ts';
import type { Sheet } from '../form/sheet.ts';
import { saveDraft, storedDraft, wipeDraft } from './deel/draft-store.ts';
import { readGroup } from './deel/fields.ts';
import { handIn, type Site } from './deel/hand-in.ts';
import { clearProblems, showProblems, summarise } from './deel/problems.ts';
import { choosePractice, showSteps, stepFields } from './deel/steps.ts';
import { make } from './make.ts';

const judge = () => import('./deel/judge.ts');

class DeelFormulier extends HTMLElement {
  #sheet: Sheet | undefined;
  #van: Filled['van'];
  #proseBefore: string | undefined;
  #address = { id: undefined as string | undefined, praktijk: undefined as string | undefined, regio: undefined as string | undefined, stap: undefined as string | undefined };
  #saving = 0;

  connectedCallback() {
    void this.#start().catch(() => this.#say('Het formulier kon niet worden geladen. Probeer het opnieuw, of gebruik het sjabloon onderaan deze pagina.'));
  }

  #part<T extends HTMLElement = HTMLElement>(naam: string): T {
    return this.querySelector<T>(`[data-${naam}]`) as T;
  }

  get #form() {
    return this.#part<HTMLFormElement>('formulier');
  }

  get #site(): Site {
    return JSON.parse(this.dataset['site'] ?? '{}') as Site;
  }

  #say(text: string) {
    this.#part('melding').textContent = text;
  }

  async #fetch(pad: string): Promise<Response> {
    const answer = await fetch(new URL(pad, new URL(this.dataset['hier'] ?? '', location.href)));
    if (!answer.ok) throw new Error(pad);
    return answer;
  }

  async #start() {
    const kinds = (this.dataset['soorten'] ?? '').split(' ');
    const { soort, id, praktijk, regio, stap, onbegrepen } = readAddress(new URLSearchParams(location.search), kinds);
    if (onbegrepen) this.#say('Een deel van dit adres begrijpen wij niet. Kies hieronder wat u wilt doen.');
    this.#offerDraft(kinds);
    if (soort === undefined) return;
    const sheet = (await (await this.#fetch(`${soort}.json`)).json()) as Sheet;
    this.#sheet = sheet;
    this.#address = { id, praktijk: isOffered(sheet, 'praktijken', praktijk) ? praktijk : undefined, regio, stap };
    this.#part('keuze').hidden = true;
    this.#part('terug').hidden = false;
    this.#part('soort').textContent = sheet.naam;
    if (soort === 'antwoord' && !this.#address.praktijk) {
      this.#part('stappen').replaceChildren(choosePractice(sheet));
      this.#part('einde').hidden = true;
      this.#form.hidden = false;
      return;
    }
    await this.#fill(sheet);
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('focusout', (e) => void this.#checkField(e));
    this.#form.addEventListener('submit', (e) => {
      e.preventDefault();
      void this.#finish().catch(() => this.#say('Nakijken lukte niet. Uw tekst staat er nog; probeer het opnieuw.'));
    });
    this.addEventListener('click', (e) => this.#click(e));
    this.#form.hidden = false;
  }

  /** What the site knows of the practice that the entry is about; the form does without when it cannot be fetched. */
  async #about(praktijk: string | undefined): Promise<AboutPractice | undefined> {
    if (praktijk === undefined) return undefined;
    const answer = await fetch(new URL(`${this.dataset['praktijken'] ?? ''}${praktijk}/aanvullen.json`, location.href)).catch(() => undefined);
    return answer?.ok ? ((await answer.json()) as AboutPractice) : undefined;
  }

  /** Fills the form: with the stored draft when asked for, with an entry to mend, or with a beginning. */
  async #fill(sheet: Sheet) {
    const { id, praktijk, regio, stap } = this.#address;
    const over = await this.#about(praktijk);
    const mended = sheet.soort === 'antwoord' ? praktijk : id;
    const stored = new URLSearchParams(location.search).has('concept') ? storedDraft() : undefined;
    let velden: DraftGroup = beginning(sheet, { vandaag: today(), praktijk, over, regio, stap });
    let tekst: readonly string[] = [];
    if (mended !== undefined) {
      const answer = await fetch(new URL(`${this.dataset['bron'] ?? ''}${sheet.collectie}/${mended}.txt`, location.href));
      const opened = answer.ok ? (await judge()).openFile(sheet.soort, await answer.text().then((bron) => (this.#proseBefore = bron))) : undefined;
      if (!opened) {
        this.#say('De pagina die u wilt verbeteren, kennen wij niet. U begint met een leeg formulier.');
        this.#address = { id: undefined, praktijk: undefined, regio: undefined, stap: undefined };
      } else {
        this.#van = { id: mended, bron: this.#proseBefore ?? '', velden: opened.velden };
        this.#proseBefore = opened.tekst;
        tekst = [opened.tekst];
        velden = sheet.soort === 'antwoord' ? answers(over?.vragen ?? opened.onbekend.map((k) => sheet.vragen[k] ?? ''), today()) : opened.velden;
        const naam = String(opened.velden['titel'] ?? opened.velden['naam'] ?? opened.velden['term'] ?? mended);
        this.#part('soort').textContent = sheet.soort === 'antwoord' ? `Een antwoord bij: ${naam}` : `Verbeter: ${naam}`;
      }
    }
    if (stored && stored.soort === sheet.soort && stored.id === this.#address.id) [velden, tekst] = [stored.velden, stored.tekst];
    this.#part('stappen').replaceChildren(...showSteps(sheet, velden, tekst, this.#van !== undefined));
  }

  /** What stands in the form now. */
  #read(): { velden: DraftGroup; tekst: string[] } {
    const sheet = this.#sheet as Sheet;
    const fields: Field[] = stepFields(sheet);
    const velden = readGroup(fields, this.#part('stappen'), sheet);
    return { velden, tekst: [...this.querySelectorAll<HTMLTextAreaElement>('[data-pad^="tekst."] textarea')].map((t) => t.value) };
  }

  #filled(): Filled {
    const { velden, tekst } = this.#read();
    const soort = (this.#sheet as Sheet).soort;
    if (!this.#van) return { soort, velden, tekst };
    return { soort, velden, tekst: tekst[0] === undefined || tekst[0].trim() === this.#proseBefore?.trim() ? undefined : tekst, van: this.#van };
  }

  async #checkField(e: FocusEvent) {
    const field = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-pad]:not([data-pad=""])') : null;
    const pad = field?.dataset['pad'] ?? '';
    const sheet = this.#sheet;
    if (!field || !sheet || pad.startsWith('tekst') || pad === 'akkoord' || field.dataset['gewijzigd'] === undefined) return;
    const { dataProblems, entryData, kindFields } = await judge();
    const { velden } = this.#read();
    const own = dataProblems(sheet.collectie, entryData(kindFields(sheet.soort), velden)).filter((p) => p.pad.join('.') === pad);
    clearProblems(field);
    showProblems(this.#form, own);
  }

  async #finish() {
    const problems: FieldProblem[] = [];
    this.#part('klaar').hidden = true;
    this.#say('Wij kijken het na.');
    const { makeFile, showPreview, fetchRuns } = await judge();
    const [entries, runs] = await Promise.all([this.#fetch('bekend.json').then((a) => a.json() as Promise<Known[]>), fetchRuns()]);
    dropEmptyItems(this.#part('stappen'));
    const { file, problems: found } = makeFile(this.#filled(), { entries, runs });
    problems.push(...found);
    if (!this.#part<HTMLInputElement>('akkoord').checked) problems.push({ pad: ['akkoord'], label: '', melding: 'Vink aan dat de genoemde organisaties hiervan weten.' });
    clearProblems(this.#form);
    const summary = this.#part('samenvatting');
    summary.hidden = true;
    if (!file || problems.length > 0) {
      this.#say('');
      summarise(summary, showProblems(this.#form, problems));
      return;
    }
    if (this.#van && file.text === this.#van.bron) {
      this.#say('U hebt nog niets veranderd.');
      return;
    }
    const sheet = this.#sheet as Sheet;
    const done = this.#part('klaar');
    this.#part('inleveren').replaceChildren(handIn(this.#site, { collectie: file.collectie, id: file.id, vorm: sheet.vorm, text: file.text }, this.#van !== undefined, (t) => this.#say(t)));
    this.#part('voorbeeld').replaceChildren(showPreview(file));
    done.hidden = false;
    this.#say('Uw bestand is klaar.');
    done.querySelector('h2')?.focus();
  }

  #changed() {
    const field = document.activeElement?.closest<HTMLElement>('[data-pad]:not([data-pad=""])');
    if (field) field.dataset['gewijzigd'] = '';
    // Made from what stood there before.
    this.#part('klaar').hidden = true;
    void judge();
    clearTimeout(this.#saving);
    if (this.#part<HTMLInputElement>('bewaar').checked) this.#saving = window.setTimeout(() => this.#save(), 500);
  }

  #save() {
    const { velden, tekst } = this.#read();
    const ok = saveDraft({ versie: 1, soort: this.#sheet?.soort ?? '', id: this.#address.id, praktijk: this.#address.praktijk, velden, tekst, dag: today() });
    if (!ok) this.#say('Bewaren op dit apparaat lukt niet. Download uw bestand als u klaar bent.');
    this.#part('wis').hidden = !ok;
  }

  #click(e: Event) {
    const doe = e.target instanceof Element ? e.target.closest<HTMLElement>('[data-doe]')?.dataset['doe'] : undefined;
    if (doe === 'wis') this.#wipe();
    if (doe === 'bewaar') {
      if (this.#part<HTMLInputElement>('bewaar').checked) this.#save();
      else this.#wipe();
    }
  }

  #wipe() {
    clearTimeout(this.#saving);
    wipeDraft();
    this.#part<HTMLInputElement>('bewaar').checked = false;
    this.#part('wis').hidden = true;
    this.#part('concept').hidden = true;
    this.#say('Uw concept staat niet meer op dit apparaat.');
  }

  /** Tells of the draft on this device, with the way back to it. */
  #offerDraft(kinds: readonly string[]) {
    const stored = storedDraft();
    if (!stored || !kinds.includes(stored.soort)) return;
    const back = new URLSearchParams({ soort: stored.soort, ...(stored.id ? { id: stored.id } : {}), ...(stored.praktijk ? { praktijk: stored.praktijk } : {}), concept: 'ja' });
    const here = new URLSearchParams(location.search).has('concept');
    this.#part<HTMLInputElement>('bewaar').checked = here;
    this.#part('wis').hidden = false;
    if (here) return;
    const wipe = make('button', { type: 'button', class: 'nl-button nl-button--secondary' }, 'Wis mijn concept');
    wipe.addEventListener('click', () => this.#wipe());
    this.#part('concept').replaceChildren(make('p', {}, `Op dit apparaat staat een concept van ${stored.dag}.`), make('div', { class: 'acties' }, make('a', { class: 'nl-button nl-button--primary', href: `?${back.toString()}` }, 'Ga verder met mijn concept'), wipe));
    this.#part('concept').hidden = false;
  }
}

/** The day of the visitor, as JJJJ-MM-DD. */
const today = () => new Date().toLocaleDateString('sv');

/** An item of a list that was opened and left empty is no part of the entry. */
function dropEmptyItems(within: Element) {
  for (const item of within.querySelectorAll('.item')) {
    const inputs = [...item.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, textarea, select:not([data-vorm])')];
    const others = item.parentElement?.children.length ?? 0;
    if (others > 1 && inputs.every((i) => (i instanceof HTMLInputElement && i.type === 'checkbox' ? !i.checked : i.value.trim() === ''))) item.querySelector<HTMLElement>('[data-weg]')?.click();
  }
}

customElements.define('deel-formulier', DeelFormulier);
