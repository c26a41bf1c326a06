// Everything that a visitor chose on the list of practices, as an address. Also runs in the browser.
import { readValues, readVersion, withVersion, type AddressNote } from './addressState.ts';
import { readChoice, writeChoice, type Choice, type Facetted } from './facets.ts';
import { isEmptyProfile, readProfile, writeProfile, type BekendeWaarden, type Profiel } from './fit.ts';
import { SORTERINGEN, type Sortering } from './listOrder.ts';

export const WEERGAVEN = ['lijst', 'tabel'] as const;
export type Weergave = (typeof WEERGAVEN)[number];

export interface LijstStand {
  keuze: Choice;
  /** The visitor's own situation. */
  wij: Profiel;
  sorteer: Sortering;
  weergave: Weergave;
}

// The first of a list is how the page opens, and is not written
function readOne<T extends string>(params: URLSearchParams, key: string, all: readonly [T, ...T[]]): { waarde: T; geweigerd: number } {
  const { waarden, geweigerd } = readValues(params, key, new Set(all));
  return { waarde: all.find((v) => v === waarden[0]) ?? all[0], geweigerd: geweigerd + Math.max(0, waarden.length - 1) };
}

// Sorting by fit means nothing before there is a situation to compare with
const orderFor = (sorteer: Sortering, wij: Profiel): Sortering => (sorteer === 'past' && isEmptyProfile(wij) ? SORTERINGEN[0] : sorteer);

/** Reads the state from an address. Never throws: what cannot be is left out and counted. */
export function readList(params: URLSearchParams, items: Facetted[], known: BekendeWaarden): { stand: LijstStand } & AddressNote {
  const version = readVersion(params);
  const choice = readChoice(params, items);
  const profile = readProfile(params, known);
  const order = readOne(params, 'sorteer', SORTERINGEN);
  const view = readOne(params, 'weergave', WEERGAVEN);
  return {
    stand: { keuze: choice.keuze, wij: profile.wij, sorteer: orderFor(order.waarde, profile.wij), weergave: view.waarde },
    geweigerd: version.geweigerd + choice.geweigerd + profile.geweigerd + order.geweigerd + view.geweigerd,
    nieuwer: version.nieuwer,
  };
}

/** Writes the state as an address, always in the same order; what the page opens with is left out. */
export function writeList({ keuze, wij, sorteer, weergave }: LijstStand): URLSearchParams {
  const params = writeChoice(keuze);
  const order = orderFor(sorteer, wij);
  if (order !== SORTERINGEN[0]) params.set('sorteer', order);
  if (weergave !== WEERGAVEN[0]) params.set('weergave', weergave);
  for (const [key, value] of writeProfile(wij)) params.set(key, value);
  return withVersion(params);
}
