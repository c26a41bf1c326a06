// Everything that a visitor chose on the list of practices, as an address. Also runs in the browser.
import { readValues, readVersion, withVersion, type AddressNote } from './addressState.ts';
import { readChoice, writeChoice, type Choice, type Facetted } from './facets.ts';
import { isEmptyProfile, readProfile, writeProfile, type OfferedValues, type OwnProfile } from './fit.ts';
import { ORDERS, type Order } from './listOrder.ts';

export const LIST_VIEWS = ['lijst', 'tabel'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

export interface ListState {
  keuze: Choice;
  /** The visitor's own situation. */
  wij: OwnProfile;
  sorteer: Order;
  weergave: ListView;
}

// The first of a list is how the page opens, and is not written
function readOne<T extends string>(params: URLSearchParams, key: string, all: readonly [T, ...T[]]): { waarde: T; geweigerd: number } {
  const { waarden, geweigerd } = readValues(params, key, new Set(all));
  return { waarde: all.find((v) => v === waarden[0]) ?? all[0], geweigerd: geweigerd + Math.max(0, waarden.length - 1) };
}

// Sorting by fit means nothing before there is a situation to compare with
const orderFor = (order: Order, profile: OwnProfile): Order => (order === 'past' && isEmptyProfile(profile) ? ORDERS[0] : order);

/** Reads the state from an address. Never throws: what cannot be is left out and counted. */
export function readList(params: URLSearchParams, items: Facetted[], known: OfferedValues): { stand: ListState } & AddressNote {
  const version = readVersion(params);
  const choice = readChoice(params, items);
  const profile = readProfile(params, known);
  const order = readOne(params, 'sorteer', ORDERS);
  const view = readOne(params, 'weergave', LIST_VIEWS);
  return {
    stand: { keuze: choice.keuze, wij: profile.wij, sorteer: orderFor(order.waarde, profile.wij), weergave: view.waarde },
    geweigerd: version.geweigerd + choice.geweigerd + profile.geweigerd + order.geweigerd + view.geweigerd,
    nieuwer: version.nieuwer,
  };
}

/** Writes the state as an address, always in the same order; what the page opens with is left out. */
export function writeList({ keuze, wij: profile, sorteer, weergave }: ListState): URLSearchParams {
  const params = writeChoice(keuze);
  const order = orderFor(sorteer, profile);
  if (order !== ORDERS[0]) params.set('sorteer', order);
  if (weergave !== LIST_VIEWS[0]) params.set('weergave', weergave);
  for (const [key, value] of writeProfile(profile)) params.set(key, value);
  return withVersion(params);
}
