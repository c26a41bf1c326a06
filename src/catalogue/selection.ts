// "Mijn selectie": which entries a visitor collected, as an address. Also runs in the browser.
import { counted } from '../numbers.ts';
import { addressNoteText, readValues, readVersion, withVersion, type AddressNote } from './addressState.ts';

/** One letter per kind in the address, and the collection it stands for. */
export const KINDS_BY_LETTER = { p: 'praktijken', w: 'werkwijzen', f: 'succesfactoren', h: 'verhalen', t: 'themas', l: 'leervragen', b: 'begrippen', r: 'regios' } as const;

export type Letter = keyof typeof KINDS_BY_LETTER;

/** A collected entry: the letter of its kind and its id, in the order of collecting. */
export interface Chosen {
  soort: Letter;
  id: string;
}

/** Practices that fit beside each other on a screen and a sheet. */
export const SIDE_BY_SIDE = 4;

/** Entries a selection may hold; more makes no document that anyone reads. */
export const MAX = 40;

/** The two ways to see a selection. */
const VIEWS: ReadonlySet<string> = new Set(['naast', 'lezen']);

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const letters = Object.keys(KINDS_BY_LETTER) as Letter[];
const isLetter = (s: string): s is Letter => letters.includes(s as Letter);

const same = (a: Chosen, b: Chosen) => a.soort === b.soort && a.id === b.id;

/** What was read; `geweigerd` counts what is badly formed or too many. */
interface ReadSelection extends AddressNote {
  keuzes: Chosen[];
}

/**
 * Reads a selection from an address (`v=1&p=a&p=b&w=c`).
 * Never throws: what is malformed, double or past the limit is left out and counted.
 */
export function readSelection(params: URLSearchParams): ReadSelection {
  const chosen: Chosen[] = [];
  const version = readVersion(params);
  let geweigerd = version.geweigerd + readValues(params, 'weergave', VIEWS).geweigerd;
  for (const [key, id] of params) {
    if (!isLetter(key)) continue;
    const one = { soort: key, id };
    if (!ID.test(id) || id.length > 80 || chosen.length >= MAX) geweigerd++;
    else if (!chosen.some((k) => same(k, one))) chosen.push(one);
  }
  return { keuzes: chosen, geweigerd, nieuwer: version.nieuwer };
}

/** Writes a selection as an address, in the order of collecting. */
export function writeSelection(chosen: Chosen[]): URLSearchParams {
  return withVersion(new URLSearchParams(chosen.map((k) => [k.soort, k.id])));
}

/** Adds an entry, or takes it out when it is there. Past the limit nothing is added. */
export function toggle(chosen: Chosen[], one: Chosen): Chosen[] {
  if (chosen.some((k) => same(k, one))) return chosen.filter((k) => !same(k, one));
  return chosen.length >= MAX ? chosen : [...chosen, one];
}

const PAGE = /(?:^|\/)([a-z]+)\/([a-z0-9-]+)\/$/;

/** The entry that an address on this site is the page of; nothing where it is no page of an entry that can be collected. */
export function entryAt(pathname: string): Chosen | undefined {
  const [, collectie = '', id = ''] = PAGE.exec(pathname) ?? [];
  const soort = letters.find((l) => KINDS_BY_LETTER[l] === collectie);
  return soort && ID.test(id) ? { soort, id } : undefined;
}

/** What the page says of a selection. `weg`: entries of the address that are not there (any more). */
export function selectionText(n: number, weg: number, nieuwer: boolean): string {
  const parts = [n === 0 ? 'Uw selectie is leeg.' : `${counted(n, 'pagina')} in uw selectie.`];
  if (weg > 0) parts.push(weg === 1 ? 'Eén onderdeel van dit adres bestaat niet (meer) en is weggelaten.' : `${weg} onderdelen van dit adres bestaan niet (meer) en zijn weggelaten.`);
  const note = addressNoteText({ geweigerd: 0, nieuwer });
  if (note) parts.push(note);
  return parts.join(' ');
}

/** Whether an entry is in the selection. */
export const isChosen = (chosen: Chosen[], one: Chosen): boolean => chosen.some((k) => same(k, one));

/** Whether two selections hold the same, in whatever order. */
export const sameSelection = (a: Chosen[], b: Chosen[]): boolean => a.length === b.length && a.every((k) => isChosen(b, k));

/** Moves an entry one place up (-1) or down (1); at an end nothing changes. */
export function move(chosen: Chosen[], one: Chosen, by: -1 | 1): Chosen[] {
  const at = chosen.findIndex((k) => same(k, one));
  const other = chosen[at + by];
  const self = chosen[at];
  if (!self || !other) return chosen;
  const list = [...chosen];
  list[at + by] = self;
  list[at] = other;
  return list;
}
