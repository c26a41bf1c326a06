// Where the selection lives while a visitor goes from page to page, as the text of its address: in
// this tab, and on the device (localStorage) only when she asks for it. Every page hears of a change.

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

const tell = () => dispatchEvent(new Event(CHANGED));

/** Whether the visitor asked to keep the selection on this device. */
export const isKept = (): boolean => attempt(() => localStorage.getItem(KEY) !== null, false);

/** The selection of this tab, else the one that is kept on the device; '' when there is none. */
export const storedText = (): string => attempt(() => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY), null) ?? '';

/** Remembers a selection, and tells the page. */
export function storeText(text: string): void {
  attempt(() => sessionStorage.setItem(KEY, text), undefined);
  if (isKept()) attempt(() => localStorage.setItem(KEY, text), undefined);
  tell();
}

/** Keeps the selection on this device from now on, or wipes it from there. */
export function keep(on: boolean): void {
  attempt(() => (on ? localStorage.setItem(KEY, storedText()) : localStorage.removeItem(KEY)), undefined);
  tell();
}

/** Forgets the selection, in this tab and on this device. */
export function forget(): void {
  attempt(() => (sessionStorage.removeItem(KEY), localStorage.removeItem(KEY)), undefined);
  tell();
}

/** Calls back at every change, also one in another tab. */
export function onChange(callback: () => void): void {
  addEventListener(CHANGED, callback);
  addEventListener('storage', callback);
}
