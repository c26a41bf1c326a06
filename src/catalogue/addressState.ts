// What every state in an address has in common: its version, and what a visitor is told of what
// could not be read. Also runs in the browser.

/** The version that this site writes; an address without one is read as this one. */
const VERSION = '1';

export interface AddressNote {
  /** Values of the address that this site does not know, or that were one too many. */
  geweigerd: number;
  /** The address was written by a later version of the site. */
  nieuwer: boolean;
}

/** Reads `v` from an address. A later number is told as such; anything else is refused. */
export function readVersion(params: URLSearchParams): AddressNote {
  const version = params.get('v');
  if (version === null || version === '' || version === VERSION) return { geweigerd: 0, nieuwer: false };
  const later = /^[1-9]\d{0,5}$/.test(version);
  return { geweigerd: later ? 0 : 1, nieuwer: later };
}

/** Puts the version before a state; a state that is empty stays empty. */
export function withVersion(state: URLSearchParams): URLSearchParams {
  return state.size === 0 ? state : new URLSearchParams([['v', VERSION], ...state]);
}

/** What was read of one filter: the values that may be, and how many may not. Empty values are no choice. */
export function readValues(params: URLSearchParams, key: string, known: ReadonlySet<string>): { waarden: string[]; geweigerd: number } {
  const asked = [...new Set(params.getAll(key))].filter((v) => v !== '');
  const values = asked.filter((v) => known.has(v));
  return { waarden: values, geweigerd: asked.length - values.length };
}

/** What a visitor is told of an address, as sentences; empty when all of it was read. */
export function addressNoteText({ geweigerd, nieuwer }: AddressNote): string {
  const refused = geweigerd === 0 ? [] : [geweigerd === 1 ? 'Eén keuze in dit adres kennen wij niet; die is weggelaten.' : `${geweigerd} keuzes in dit adres kennen wij niet; die zijn weggelaten.`];
  return [...refused, ...(nieuwer ? ['Dit adres is van een nieuwere versie van de site. Misschien ontbreekt er iets.'] : [])].join(' ');
}
