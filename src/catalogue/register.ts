// The filters of the register "Wie leert van wie", as an address. Also runs in the browser.
import { counted, numberText } from '../numbers.ts';
import { addressNoteText, readValues, readVersion, withVersion, type AddressNote } from './addressState.ts';

export const SLEUTELS = ['soort', 'regio', 'jaar'] as const;
export type Sleutel = (typeof SLEUTELS)[number];

/** What the register knows of one record: its values per filter. */
export type RegisterRij = Record<Sleutel, string[]>;

/** At most one value per filter; together they narrow. */
export type RegisterKeuze = Partial<Record<Sleutel, string>>;

export interface GelezenKeuze extends AddressNote {
  keuze: RegisterKeuze;
}

/**
 * Reads a choice from an address (`soort=overgenomen&regio=twente&jaar=2004`).
 * Never throws: unknown values fall away and are counted, unknown keys are passed over.
 */
export function readRegister(params: URLSearchParams, rijen: RegisterRij[]): GelezenKeuze {
  const keuze: RegisterKeuze = {};
  const { nieuwer, ...version } = readVersion(params);
  let { geweigerd } = version;
  for (const key of SLEUTELS) {
    const read = readValues(params, key, new Set(rijen.flatMap((r) => r[key])));
    const [first] = read.waarden;
    if (first) keuze[key] = first;
    geweigerd += read.geweigerd + Math.max(0, read.waarden.length - 1);
  }
  return { keuze, geweigerd, nieuwer };
}

/** Writes a choice as an address, always in the same order. */
export function writeRegister(keuze: RegisterKeuze): URLSearchParams {
  return withVersion(new URLSearchParams(SLEUTELS.flatMap((key) => (keuze[key] ? [[key, keuze[key]]] : []))));
}

/** Whether a record fits a choice. */
export const inRegister = (rij: RegisterRij, keuze: RegisterKeuze): boolean => SLEUTELS.every((k) => !keuze[k] || rij[k].includes(keuze[k]));

/** The outcome in words: '3 van de 29 stappen'. */
export function registerText(shown: number, total: number, note: AddressNote = { geweigerd: 0, nieuwer: false }): string {
  const count = shown === total ? `${counted(total, 'stap')} vastgelegd.` : shown === 0 ? 'Geen stap past hierbij. Laat een keuze los.' : `${numberText(shown)} van de ${counted(total, 'stap')}.`;
  return [count, addressNoteText(note)].filter(Boolean).join(' ');
}
