// The results page: reads the address, searches, and writes what the visitor does back into the
// address, so that sharing and the back button restore everything.
import { addressNoteText } from '../../../catalogue/addressState.ts';
import { filterIndex, type FilterIndex } from '../filters.ts';
import { loadEngine, loadLanguage, loadPageRows, loadPlanner } from '../load.ts';
import { countSentence } from '../sentences.ts';
import { asking, readState, type State, STEP, writeState } from '../state.ts';
import { showAnswers } from './answerBoxes.ts';
import { type Announce, makeAnnouncer } from './announcer.ts';
import { offeredValues, readChoice } from './filterForm.ts';
import { type Outcome, selected } from './outcome.ts';
import { showHits } from './results.ts';
import { showNearTerms, showUnderstood } from './understood.ts';
import { type View, viewOf } from './view.ts';

/** So many results are shown at the very first; the rest follows at once. */
const FIRST = 1;

class SearchPage extends HTMLElement {
  /** Counts the searches: what an older one brings is no longer wanted. */
  #turn = 0;
  #state: State = asking('');
  #outcome: Outcome | undefined;
  #filters: FilterIndex | undefined;
  #view: View | undefined;
  #announce: Announce = () => {};

  connectedCallback(): void {
    const view = viewOf(this);
    this.#view = view;
    this.#announce = makeAnnouncer(view.part('melding'));
    for (const e of view.withoutScript) e.hidden = true;
    view.questionForm.addEventListener('submit', (e) => {
      e.preventDefault();
      this.#go(asking(new FormData(view.questionForm).get('q')?.toString().trim() ?? ''));
    });
    view.filterForm.addEventListener('change', () => this.#go({ ...this.#state, choice: readChoice(view.filterForm), shown: STEP, sort: view.sort.value as State['sort'] }));
    view.filterForm.addEventListener('submit', (e) => {
      e.preventDefault();
      view.part('kop').focus();
    });
    view.part('meer').addEventListener('click', () => void this.#more(view));
    addEventListener('popstate', () => void this.#read(view));
    // The results come after the page: the browser would put a visitor who comes back at the top.
    addEventListener('pagehide', () => history.replaceState({ scroll: scrollY }, ''));
    const scroll = Number((history.state as { scroll?: number } | null)?.scroll ?? 0);
    void this.#read(view).then(() => { if (scroll > 0) scrollTo(0, scroll); });
  }

  /** A new state by the visitor's hand: into the address, so that back leads here. */
  #go(state: State): void {
    history.pushState(null, '', location.pathname + writeState(state));
    if (this.#view) void this.#read(this.#view);
  }

  async #read(view: View): Promise<void> {
    const previous = this.#state;
    this.#state = readState(location.search, offeredValues(view.filterForm));
    const { question, literal, sort } = this.#state;
    view.question.value = question;
    view.sort.value = sort;
    document.title = question ? `${question} | ${this.dataset['titel']}` : (this.dataset['titel'] ?? '');
    view.part('begin').hidden = question !== '';
    view.part('uitkomst').hidden = question === '';
    if (!question) view.filterForm.hidden = true;
    else if (this.#outcome?.complete && question === previous.question && literal === previous.literal) await this.#show(view, this.#outcome);
    else await this.#search(view);
  }

  async #search(view: View): Promise<void> {
    const turn = ++this.#turn;
    const stale = () => turn !== this.#turn;
    this.#outcome = undefined;
    this.#announce('Bezig met zoeken …');
    try {
      const [{ makePlan, nearTerms, Search }, language, engine, pages] = await Promise.all([loadPlanner(), loadLanguage(), loadEngine(), loadPageRows()]);
      const plan = makePlan(this.#state.question, language, this.#state.literal);
      const search = new Search(plan, engine, pages);
      const hits = await search.own();
      if (stale()) return;
      this.#filters ??= filterIndex(pages.values());
      const own: Outcome = { plan, pages, hits, complete: false };
      showUnderstood(view, plan);
      // Her own word first, and the very first of it before the rest is even loaded.
      if (hits.length > 0) await showHits(view, own, selected(own, this.#state, this.#filters).slice(0, FIRST), stale);
      const [widened] = await Promise.all([search.all(), showHits(view, own, selected(own, this.#state, this.#filters).slice(0, this.#state.shown), stale)]);
      if (stale()) return;
      const answered = await showAnswers(view, plan, pages, widened, language);
      if (stale()) return;
      this.#outcome = { plan, pages, complete: true, hits: widened.filter((h) => !answered.has(h.id)) };
      showNearTerms(view, nearTerms(this.#state.question, language));
      // A search has one end: its number comes with its results
      await this.#show(view, this.#outcome, 0);
    } catch (error) {
      if (stale()) return;
      console.error(error);
      this.#failed(view);
    }
  }

  async #show(view: View, outcome: Outcome, rest?: number): Promise<void> {
    const turn = this.#turn;
    const { shown, choice, question, note } = this.#state;
    const left = selected(outcome, this.#state, this.#filters);
    await showHits(view, outcome, left.slice(0, shown), () => turn !== this.#turn);
    if (turn !== this.#turn) return;
    view.part('meer').hidden = left.length <= shown;
    view.part('niets').hidden = left.length > 0;
    view.showFilters(outcome.hits.map((h) => h.id), choice, this.#filters);
    this.#announce([countSentence(left.length, left.filter((h) => h.own).length, question, outcome.plan.unknown.length === 0), addressNoteText(note)].filter(Boolean).join(' '), rest);
  }

  async #more(view: View): Promise<void> {
    if (!this.#outcome) return;
    const before = this.#state.shown;
    this.#state = { ...this.#state, shown: before + STEP };
    history.replaceState(null, '', location.pathname + writeState(this.#state));
    await this.#show(view, this.#outcome);
    // Focus goes to the first new result, so that a keyboard reads on where it was.
    view.resultLinks()[before]?.focus();
  }

  #failed(view: View): void {
    this.#announce('De zoekindex kon niet laden. Probeer het later opnieuw, of kijk in de lijsten hieronder.');
    for (const e of view.withoutScript) e.hidden = e.matches('[data-deel="zonder-script"]');
    view.filterForm.hidden = true;
  }
}

customElements.define('zoek-pagina', SearchPage);
