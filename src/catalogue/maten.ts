// What the tile map of the regions can show: one measure at a time. Also runs in the browser.
import { readValues, readVersion, withVersion, type AddressNote } from './addressState.ts';

export const MATEN = {
  praktijken: { naam: 'Praktijken', uitleg: 'Het getal telt de praktijken uit de regio.' },
  brengt: { naam: 'Brengt', uitleg: 'Het getal telt hoe vaak vastligt dat een ander van deze regio leerde.' },
  haalt: { naam: 'Haalt', uitleg: 'Het getal telt hoe vaak vastligt dat deze regio van een ander leerde.' },
  vragen: { naam: 'Vragen', uitleg: 'Het getal telt de vragen uit de regio, ook die van vroeger.' },
} as const;

export type Measure = keyof typeof MATEN;
export type Maten = Record<Measure, number>;

export const MEASURES = Object.keys(MATEN) as Measure[];

/** Reads the measure from an address (`v=1&maat=haalt`). Never throws: the first known one counts, what else was asked is counted. */
export function readMeasure(params: URLSearchParams): { maat?: Measure } & AddressNote {
  const version = readVersion(params);
  const { waarden: values, geweigerd } = readValues(params, 'maat', new Set<string>(MEASURES));
  const note = { geweigerd: version.geweigerd + geweigerd + Math.max(0, values.length - 1), nieuwer: version.nieuwer };
  const measure = MEASURES.find((m) => m === values[0]);
  return measure ? { maat: measure, ...note } : note;
}

/** Writes the measure as an address. */
export const writeMeasure = (measure: Measure): URLSearchParams => withVersion(new URLSearchParams({ maat: measure }));

const MANY: Maten = { praktijken: 6, brengt: 3, haalt: 3, vragen: 3 };

/** What the strongest colour of a tile means. */
export const manyText = (measure: Measure): string => `Oranje is ${MANY[measure]} of meer.`;

/** Strength of the colour of a tile: none, few or many. */
export function tileClass(measure: Measure, n: number): 'nul' | 'weinig' | 'veel' {
  return n === 0 ? 'nul' : n < MANY[measure] ? 'weinig' : 'veel';
}
