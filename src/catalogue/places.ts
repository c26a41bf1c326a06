// From a place as a source names it to the municipality and region of today.
import type { RegioItem } from './types.ts';

interface Place {
  regio: string;
  /** Municipality of today; absent when the name is that of an area. */
  gemeente?: string;
  /** What has changed: the name then, and what it belongs to now. */
  toen?: { naam: string; tot?: number };
}

/** Index from every municipality and alias to its place today. */
export function placeIndex(regios: RegioItem[]): Map<string, Place> {
  const index = new Map<string, Place>();
  for (const { id, data } of regios) for (const gemeente of data.gemeenten) index.set(gemeente, { regio: id, gemeente });
  for (const { id, data } of regios)
    for (const a of data.aliassen) {
      if (index.has(a.naam)) continue;
      const place: Place = { regio: id };
      if (a.gemeente) place.gemeente = a.gemeente;
      if (a.soort === 'voormalige-gemeente') place.toen = a.tot ? { naam: a.naam, tot: a.tot } : { naam: a.naam };
      index.set(a.naam, place);
    }
  return index;
}

/** Sentences on municipalities of then that are part of another one now. */
export function mergedPlaces(gemeenten: string[], index: Map<string, Place>): string[] {
  return gemeenten.flatMap((naam) => {
    const place = index.get(naam);
    if (!place?.toen || !place.gemeente) return [];
    const since = place.toen.tot ? ` sinds ${place.toen.tot}` : ' nu';
    return [`${naam} hoort${since} bij ${place.gemeente}.`];
  });
}
