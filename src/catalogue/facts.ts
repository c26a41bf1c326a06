// Three plain facts about a practice. No ladder, no score.
import { numberText } from '../numbers.ts';
import type { Praktijk } from '../schemas/praktijk.ts';
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import { standToday } from './standing.ts';
import { takenOverCount } from './trail.ts';
import type { Item, PraktijkItem } from './types.ts';

export const NOT_THE_SAME = 'Gemeten of overgenomen betekent niet dat het overal werkt.';

type Measured = 'ja' | 'nee' | 'onbekend';

/**
 * Whether the source gives measured outcomes: 'ja' with at least one known result or effect,
 * 'nee' when it was only a plan or idea, else 'onbekend'.
 */
export function measured(p: Praktijk): Measured {
  if (p.resultaten.some((r) => r.waarde !== 'onbekend' && (r.soort === 'resultaat' || r.soort === 'effect'))) return 'ja';
  return p.stand.fase === 'plan' || p.stand.fase === 'idee' ? 'nee' : 'onbekend';
}

export interface PlainFacts {
  gemeten: Measured;
  overgenomen: string;
  stand: string;
}

/** The three facts in words. */
export function plainFacts({ id, data }: PraktijkItem, exchanges: Item<Uitwisseling>[]): PlainFacts {
  const n = takenOverCount(id, exchanges);
  return {
    gemeten: measured(data),
    overgenomen: n === 0 ? 'niet vastgelegd' : `${numberText(n)} keer vastgelegd`,
    stand: standToday(data),
  };
}
