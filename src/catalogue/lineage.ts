// What a practice was based on, and in what it went on.
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import { originOf, OVERGENOMEN, trailOf } from './trail.ts';
import type { Item } from './types.ts';

/** One neighbour of a practice: a party, its practice if it has one here, and the record that tells. */
export interface Schakel {
  naam: string;
  praktijk?: string;
  stap: Item<Uitwisseling>;
  /** Parties one step further: before what it was based on, or after what it went on in. */
  verder: string[];
}

interface Stamboom {
  gebaseerdOp: Schakel[];
  verderIn: Schakel[];
}

// Interest and a visit alone make no descent
const DESCENT: readonly Uitwisseling['soort'][] = [...OVERGENOMEN, 'gezamenlijk-ontwikkeld', 'vervolg'];

const descents = (all: Item<Uitwisseling>[]) => all.filter((u) => DESCENT.includes(u.data.soort));
const after = (id: string, all: Item<Uitwisseling>[]) => trailOf(id, descents(all)).filter((u) => originOf(u.data) === id);
const before = (id: string, all: Item<Uitwisseling>[]) => trailOf(id, descents(all)).filter((u) => u.data.naar.praktijk === id && originOf(u.data) !== id);

function schakel(naam: string, praktijk: string | undefined, here: string, stap: Item<Uitwisseling>, further: (id: string) => string[]): Schakel {
  // A practice that went on within itself has no page of its own to lead to
  if (!praktijk || praktijk === here) return { naam, stap, verder: [] };
  return { naam, praktijk, stap, verder: [...new Set(further(praktijk))] };
}

/**
 * The lineage of a practice, oldest first on both sides.
 * Looks two steps far: neighbours, and the names of their neighbours on the same side.
 */
export function lineageOf(id: string, all: Item<Uitwisseling>[]): Stamboom {
  return {
    gebaseerdOp: before(id, all).map((u) => schakel(u.data.van.naam, originOf(u.data), id, u, (p) => before(p, all).map((x) => x.data.van.naam))),
    verderIn: after(id, all).map((u) => schakel(u.data.naar.naam, u.data.naar.praktijk, id, u, (p) => after(p, all).map((x) => x.data.naar.naam))),
  };
}
