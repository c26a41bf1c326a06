// "Mijn selectie": which entries a visitor collected, as an address. Also runs in the browser.

/** One letter per kind in the address, and the collection it stands for. */
export const SOORTEN = { p: 'praktijken', w: 'werkwijzen', f: 'succesfactoren', h: 'verhalen' } as const;

export type Letter = keyof typeof SOORTEN;

/** A collected entry: the letter of its kind and its id, in the order of collecting. */
export interface Keuze {
  soort: Letter;
  id: string;
}

/** Entries a selection may hold; more makes no document that anyone reads. */
export const MAX = 40;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const letters = Object.keys(SOORTEN) as Letter[];
const isLetter = (s: string): s is Letter => letters.includes(s as Letter);

const same = (a: Keuze, b: Keuze) => a.soort === b.soort && a.id === b.id;

export interface ReadSelection {
  keuzes: Keuze[];
  /** What of the address could not be used: badly formed, unknown kinds, or too many. */
  geweigerd: number;
  /** The address was written by a later version of the site. */
  nieuwer: boolean;
}

/**
 * Reads a selection from an address (`v=1&p=a&p=b&w=c`).
 * Never throws: what is malformed, double or past the limit is left out and counted.
 */
export function readSelection(params: URLSearchParams): ReadSelection {
  const keuzes: Keuze[] = [];
  let geweigerd = 0;
  for (const [key, id] of params) {
    if (!isLetter(key)) continue;
    const keuze = { soort: key, id };
    if (!ID.test(id) || id.length > 80 || keuzes.length >= MAX) geweigerd++;
    else if (!keuzes.some((k) => same(k, keuze))) keuzes.push(keuze);
  }
  const version = params.get('v');
  return { keuzes, geweigerd, nieuwer: version !== null && version !== '1' && keuzes.length + geweigerd > 0 };
}

/** Writes a selection as an address, in the order of collecting. */
export function writeSelection(keuzes: Keuze[]): URLSearchParams {
  const params = new URLSearchParams({ v: '1' });
  for (const k of keuzes) params.append(k.soort, k.id);
  return params;
}

/** Adds an entry, or takes it out when it is there. Past the limit nothing is added. */
export function toggle(keuzes: Keuze[], keuze: Keuze): Keuze[] {
  if (keuzes.some((k) => same(k, keuze))) return keuzes.filter((k) => !same(k, keuze));
  return keuzes.length >= MAX ? keuzes : [...keuzes, keuze];
}

/** Whether an entry is in the selection. */
export const isChosen = (keuzes: Keuze[], keuze: Keuze): boolean => keuzes.some((k) => same(k, keuze));

/** Moves an entry one place up (-1) or down (1); at an end nothing changes. */
export function move(keuzes: Keuze[], keuze: Keuze, by: -1 | 1): Keuze[] {
  const at = keuzes.findIndex((k) => same(k, keuze));
  const other = keuzes[at + by];
  const self = keuzes[at];
  if (!self || !other) return keuzes;
  const list = [...keuzes];
  list[at + by] = self;
  list[at] = other;
  return list;
}
