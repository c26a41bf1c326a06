// The filters of /praktijken/: which values each practice has, how many are left, what to drop.
// Also runs in the browser.
import { readValues, type AddressNote } from './addressState.ts';
import { STAND_NAMES } from './standGroup.ts';

export const FACETS = ['thema', 'regio', 'doelgroep', 'sector', 'instrument', 'grootte', 'stand', 'niveau', 'gemeten', 'overgenomen', 'oordeel'] as const;
export type Facet = (typeof FACETS)[number];

/** What a list knows of one practice: its values per facet. */
export type Facetted = { id: string } & Record<Facet, string[]>;

/** Chosen values per facet; within one facet they widen, between facets they narrow. */
export type Choice = Partial<Record<Facet, string[]>>;

export const SIZES = {
  'tot-25000': 'tot 25.000 inwoners',
  '25000-50000': '25.000 tot 50.000',
  '50000-100000': '50.000 tot 100.000',
  'meer-dan-100000': '100.000 of meer',
  onbekend: 'onbekend',
} as const;

/** Size class of a municipality by its inhabitants then. */
export function sizeClass(inwoners: number | undefined): keyof typeof SIZES {
  if (inwoners === undefined) return 'onbekend';
  if (inwoners < 25_000) return 'tot-25000';
  if (inwoners < 50_000) return '25000-50000';
  return inwoners < 100_000 ? '50000-100000' : 'meer-dan-100000';
}

const GEMETEN_NAMES = { ja: 'ja', nee: 'nee, was nog een plan', onbekend: 'onbekend' } as const;
const OVERGENOMEN_NAMES = { vastgelegd: 'elders overgenomen vastgelegd', 'niet-vastgelegd': 'niet vastgelegd' } as const;
export const OORDEEL_NAMES = { werkte: 'werkte', deels: 'werkte deels', 'werkte-niet': 'werkte niet', onbekend: 'geen oordeel' } as const;
export const NIVEAU_NAMES = { beschrijving: 'Volledig beschreven', signalement: 'Kort beschreven' } as const;

/** Facets with a closed list of values. A value without practices can be chosen: nothing found is an answer. */
export const FIXED: Partial<Record<Facet, Record<string, string>>> = { grootte: SIZES, stand: STAND_NAMES, niveau: NIVEAU_NAMES, gemeten: GEMETEN_NAMES, overgenomen: OVERGENOMEN_NAMES, oordeel: OORDEEL_NAMES };

/** The choice that a list really uses: full descriptions only, unless the visitor chose a level. */
export const withDefaultLevel = (choice: Choice): Choice => (choice.niveau?.length ? choice : { ...choice, niveau: ['beschrijving'] });

/** Whether one practice fits a choice; `except` leaves one facet out. */
export function fits(item: Facetted, choice: Choice, except?: Facet): boolean {
  return FACETS.every((f) => f === except || !choice[f]?.length || item[f].some((v) => choice[f]?.includes(v)));
}

/** How many practices each value would give, the other facets kept. */
export function countsFor(facet: Facet, items: Facetted[], choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) if (fits(item, choice, facet)) for (const v of item[facet]) counts.set(v, (counts.get(v) ?? 0) + 1);
  return counts;
}

/** Facets that give results again when they are dropped, most results first. */
export function whatToDrop(items: Facetted[], choice: Choice): { facet: Facet; count: number }[] {
  return FACETS.filter((f) => choice[f]?.length)
    .map((facet) => ({ facet, count: items.filter((i) => fits(i, choice, facet)).length }))
    .filter((d) => d.count > 0)
    .sort((a, b) => b.count - a.count);
}

/**
 * Reads a choice from an address: repeated singular keys.
 * Never throws: unknown values fall away and are counted, unknown keys are passed over.
 */
export function readChoice(params: URLSearchParams, known: Facetted[]): { keuze: Choice } & Pick<AddressNote, 'geweigerd'> {
  const choice: Choice = {};
  let geweigerd = 0;
  for (const f of FACETS) {
    const read = readValues(params, f, new Set([...Object.keys(FIXED[f] ?? {}), ...known.flatMap((i) => i[f])]));
    if (read.waarden.length) choice[f] = read.waarden;
    geweigerd += read.geweigerd;
  }
  return { keuze: choice, geweigerd };
}

/** Writes a choice as an address: sorted, so that one choice has one address. */
export function writeChoice(choice: Choice): URLSearchParams {
  return new URLSearchParams(FACETS.flatMap((f) => [...(choice[f] ?? [])].sort().map((v) => [f, v])));
}
