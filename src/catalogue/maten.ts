// What the tile map of the regions can show: one measure at a time. Also runs in the browser.

export const MATEN = {
  praktijken: { naam: 'Praktijken', uitleg: 'Het getal telt de praktijken uit de regio.' },
  brengt: { naam: 'Brengt', uitleg: 'Het getal telt hoe vaak vastligt dat een ander van deze regio leerde.' },
  haalt: { naam: 'Haalt', uitleg: 'Het getal telt hoe vaak vastligt dat deze regio van een ander leerde.' },
  vragen: { naam: 'Vragen', uitleg: 'Het getal telt de vragen uit de regio, ook die van vroeger.' },
} as const;

export type Maat = keyof typeof MATEN;
export type Maten = Record<Maat, number>;

export const MAAT_NAMEN = Object.keys(MATEN) as Maat[];

const isMaat = (s: string): s is Maat => MAAT_NAMEN.some((m) => m === s);

/** Reads the measure from an address (`maat=haalt`); `onbekend`: the address asked for another one. */
export function readMeasure(params: URLSearchParams): { maat?: Maat; onbekend: boolean } {
  const wanted = params.get('maat');
  if (wanted === null || wanted === '') return { onbekend: false };
  return isMaat(wanted) ? { maat: wanted, onbekend: false } : { onbekend: true };
}

const VEEL: Maten = { praktijken: 6, brengt: 3, haalt: 3, vragen: 3 };

/** Strength of the colour of a tile: none, few or many. */
export function tileClass(maat: Maat, n: number): 'nul' | 'weinig' | 'veel' {
  return n === 0 ? 'nul' : n < VEEL[maat] ? 'weinig' : 'veel';
}
