// The filters of the register "Wie leert van wie", as an address. Also runs in the browser.

export const SLEUTELS = ['soort', 'regio', 'jaar'] as const;
export type Sleutel = (typeof SLEUTELS)[number];

/** What the register knows of one record: its values per filter. */
export type RegisterRij = Record<Sleutel, string[]>;

/** At most one value per filter; together they narrow. */
export type RegisterKeuze = Partial<Record<Sleutel, string>>;

export interface GelezenKeuze {
  keuze: RegisterKeuze;
  /** Values of the address that no record has, or that were one too many. */
  geweigerd: number;
}

/**
 * Reads a choice from an address (`soort=overgenomen&regio=twente&jaar=2004`).
 * Never throws: unknown values fall away and are counted, unknown keys are passed over.
 */
export function readRegister(params: URLSearchParams, rijen: RegisterRij[]): GelezenKeuze {
  const keuze: RegisterKeuze = {};
  let geweigerd = 0;
  for (const key of SLEUTELS) {
    for (const value of new Set(params.getAll(key))) {
      if (value === '') continue;
      if (keuze[key] === undefined && rijen.some((r) => r[key].includes(value))) keuze[key] = value;
      else geweigerd++;
    }
  }
  return { keuze, geweigerd };
}

/** Writes a choice as an address, always in the same order. */
export function writeRegister(keuze: RegisterKeuze): URLSearchParams {
  const params = new URLSearchParams();
  for (const key of SLEUTELS) if (keuze[key]) params.set(key, keuze[key]);
  return params;
}

/** Whether a record fits a choice. */
export const inRegister = (rij: RegisterRij, keuze: RegisterKeuze): boolean => SLEUTELS.every((k) => !keuze[k] || rij[k].includes(keuze[k]));

/** The outcome in words: '3 van de 29 stappen'. */
export function registerText(shown: number, total: number, geweigerd: number): string {
  const count = shown === total ? `${total} ${total === 1 ? 'stap' : 'stappen'} vastgelegd.` : shown === 0 ? 'Geen stap past hierbij. Laat een keuze los.' : `${shown} van de ${total} stappen.`;
  if (geweigerd === 0) return count;
  return `${count} ${geweigerd === 1 ? 'Eén keuze' : `${geweigerd} keuzes`} in dit adres kennen wij niet; die ${geweigerd === 1 ? 'is' : 'zijn'} weggelaten.`;
}
