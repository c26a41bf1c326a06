// The draft on this device, as the visitor sees it: the tick to keep it, the way back to it, the button to be rid of it.
import { make } from '../make.ts';
import { saveDraft, wipeDraft, type StoredDraft } from './draft-store.ts';

/** How long after the last key a draft is saved. */
const PAUSE = 500;

interface Parts {
  /** The box to tick. */
  keep: HTMLInputElement;
  /** The button beside it. */
  wipe: HTMLElement;
  /** Where a draft that is there is offered. */
  offer: HTMLElement;
}

/** The one draft of this page: kept when the visitor ticks that, offered when she comes back, gone when she says so. */
export class Draft {
  readonly #parts: Parts;
  readonly #read: () => StoredDraft | undefined;
  readonly #say: (text: string) => void;
  #saving = 0;

  /** `read`: what stands in the form now; undefined while there is none. `say`: tells the visitor what happened. */
  constructor(parts: Parts, read: () => StoredDraft | undefined, say: (text: string) => void) {
    this.#parts = parts;
    this.#read = read;
    this.#say = say;
    parts.wipe.addEventListener('click', () => this.wipe());
    parts.keep.addEventListener('click', () => (parts.keep.checked ? this.#save() : this.wipe()));
  }

  /** Tells of the draft of this device. `isOpen`: it is the one that the form shows. */
  found(stored: StoredDraft, isOpen: boolean): void {
    const { keep, wipe, offer } = this.#parts;
    keep.checked = isOpen;
    wipe.hidden = false;
    offer.hidden = isOpen;
    if (isOpen) return;
    const back = new URLSearchParams({ soort: stored.soort, ...(stored.id ? { id: stored.id } : {}), ...(stored.praktijk ? { praktijk: stored.praktijk } : {}), concept: 'ja' });
    const button = make('button', { type: 'button', class: 'nl-button nl-button--secondary' }, 'Wis mijn concept');
    button.addEventListener('click', () => this.wipe());
    const on = make('a', { class: 'nl-button nl-button--primary', href: `?${back.toString()}` }, 'Ga verder met mijn concept');
    offer.replaceChildren(make('p', {}, `Op dit apparaat staat een concept van ${stored.dag}.`), make('div', { class: 'acties' }, on, button));
  }

  /** Something was typed: saved in a moment, when the visitor asked for it. */
  changed(): void {
    clearTimeout(this.#saving);
    if (this.#parts.keep.checked) this.#saving = window.setTimeout(() => this.#save(), PAUSE);
  }

  #save(): void {
    const draft = this.#read();
    if (!draft) return;
    const ok = saveDraft(draft);
    if (!ok) this.#say('Bewaren op dit apparaat lukt niet. Download uw bestand als u klaar bent.');
    this.#parts.wipe.hidden = !ok;
  }

  wipe(): void {
    clearTimeout(this.#saving);
    wipeDraft();
    this.#parts.keep.checked = false;
    this.#parts.wipe.hidden = true;
    this.#parts.offer.hidden = true;
    this.#say('Uw concept staat niet meer op dit apparaat.');
  }
}
