// What a region brings, takes and asks.
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import type { Maten } from './maten.ts';
import type { Catalogue, Item, PraktijkItem } from './types.ts';

export type Direction = 'brengt' | 'haalt' | 'binnen';

/** Practices that took place in a region. */
export const praktijkenFrom = (regio: string, c: Catalogue): PraktijkItem[] => c.praktijken.filter((p) => p.data.regios.some((r) => r.id === regio));

/** What a step of learning is to a region: something it brought, took from elsewhere, or learned within itself. */
export function directionOf(u: Uitwisseling, regio: string): Direction | undefined {
  const from = u.van.regio === regio;
  const to = u.naar.regio === regio;
  if (from && to) return 'binnen';
  return from ? 'brengt' : to ? 'haalt' : undefined;
}

/** Steps of a region in one direction. */
export const stepsOf = (regio: string, direction: Direction, c: Catalogue): Item<Uitwisseling>[] => c.uitwisselingen.filter((u) => directionOf(u.data, regio) === direction);

/** The four measures of a region. */
export function measuresOf(regio: string, c: Catalogue): Maten {
  return {
    praktijken: praktijkenFrom(regio, c).length,
    brengt: stepsOf(regio, 'brengt', c).length,
    haalt: stepsOf(regio, 'haalt', c).length,
    vragen: c.leervragen.filter((l) => l.data.vrager.regio === regio).length,
  };
}
