// Where the selection lives while a visitor goes from page to page: this tab. On the device
// (localStorage) only when she asks for it. Every page hears of a change.
import { readSelection, writeSelection, type Keuze } from '../../catalogue/selection.ts';

const KEY = 'praktijkplein-selectie';
const CHANGED = 'praktijkplein:selectie';

// Storage is refused in some private windows; the selection then lives in the address alone.
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** Whether the visitor asked to keep the selection on this device. */
export const isKept = (): boolean => attempt(() => localStorage.getItem(KEY) !== null, false);

/** The selection of this tab, else the one that is kept on the device. */
export function remembered(): Keuze[] {
  const text = attempt(() => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY), null);
  return text === null ? [] : readSelection(new URLSearchParams(text)).keuzes;
}

/** Remembers a selection, and tells the page. */
export function remember(keuzes: Keuze[]): void {
  const text = writeSelection(keuzes).toString();
  attempt(() => sessionStorage.setItem(KEY, text), undefined);
  if (isKept()) attempt(() => localStorage.setItem(KEY, text), undefined);
  dispatchEvent(new Event(CHANGED));
}

/** Keeps the selection on this device from now on, or wipes it from there. */
export function keep(on: boolean): void {
  attempt(() => (on ? localStorage.setItem(KEY, writeSelection(remembered()).toString()) : localStorage.removeItem(KEY)), undefined);
  dispatchEvent(new Event(CHANGED));
}

/** Forgets the selection, in this tab and on this device. */
export function forget(): void {
  attempt(() => (sessionStorage.removeItem(KEY), localStorage.removeItem(KEY)), undefined);
  dispatchEvent(new Event(CHANGED));
}

/** Calls back at every change, also one in another tab. */
export function onChange(callback: () => void): void {
  addEventListener(CHANGED, callback);
  addEventListener('storage', callback);
}
