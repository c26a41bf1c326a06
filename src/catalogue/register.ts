// The filters of the register "Wie leert van wie", as an address. Also runs in the browser.
import { counted, numberText } from '../numbers.ts';
import { addressNoteText, readValues, readVersion, withVersion, type AddressNote } from './addressState.ts';

export const REGISTER_KEYS = ['soort', 'regio', 'jaar'] as const;
export type RegisterKey = (typeof REGISTER_KEYS)[number];

/** What the register knows of one record: its values per filter. */
export type RegisterRow = Record<RegisterKey, string[]>;

/** At most one value per filter; together they narrow. */
export type RegisterChoice = Partial<Record<RegisterKey, string>>;

interface ReadRegister extends AddressNote {
  keuze: RegisterChoice;
}

/**
 * Reads a choice from an address (`soort=overgenomen&regio=twente&jaar=2004`).
 * Never throws: unknown values fall away and are counted, unknown keys are passed over.
 */
export function readRegister(params: URLSearchParams, rows: RegisterRow[]): ReadRegister {
  const choice: RegisterChoice = {};
  const { nieuwer, ...version } = readVersion(params);
  let { geweigerd } = version;
  for (const key of REGISTER_KEYS) {
    const read = readValues(params, key, new Set(rows.flatMap((r) => r[key])));
    const [first] = read.waarden;
    if (first) choice[key] = first;
    geweigerd += read.geweigerd + Math.max(0, read.waarden.length - 1);
  }
  return { keuze: choice, geweigerd, nieuwer };
}

/** Writes a choice as an address, always in the same order. */
export function writeRegister(choice: RegisterChoice): URLSearchParams {
  return withVersion(new URLSearchParams(REGISTER_KEYS.flatMap((key) => (choice[key] ? [[key, choice[key]]] : []))));
}

/** Whether a record fits a choice. */
export const inRegister = (row: RegisterRow, choice: RegisterChoice): boolean => REGISTER_KEYS.every((k) => !choice[k] || row[k].includes(choice[k]));

/** The outcome in words: '3 van de 29 stappen'. */
export function registerText(shown: number, total: number, note: AddressNote = { geweigerd: 0, nieuwer: false }): string {
  const count = shown === total ? `${counted(total, 'stap')} vastgelegd.` : shown === 0 ? 'Geen stap past hierbij. Laat een keuze los.' : `${numberText(shown)} van de ${counted(total, 'stap')}.`;
  return [count, addressNoteText(note)].filter(Boolean).join(' ');
}
