// Everything the region pages and the tile map show.
import { cardsByLevel } from '../cards.ts';
import { momentText } from '../period.ts';
import type { SearchData } from '../searchData.ts';
import { SOORT_NAMEN } from '../trail.ts';
import type { Catalogue, RegioItem } from '../types.ts';

const from = (id: string, c: Catalogue) => c.praktijken.filter((p) => p.data.regios.some((r) => r.id === id));

export interface Tile {
  id: string;
  naam: string;
  /** Name with soft hyphens. */
  afgebroken: string;
  kolom: number;
  rij: number;
  aantal: number;
  /** Strength of the colour: none, few or many practices. */
  klasse: 'nul' | 'weinig' | 'veel';
}

const MANY = 6;

/** The 35 tiles with their counts. */
export function tiles(c: Catalogue): Tile[] {
  return c.regios.map((r) => {
    const aantal = from(r.id, c).length;
    const klasse = aantal === 0 ? 'nul' : aantal < MANY ? 'weinig' : 'veel';
    return { id: r.id, naam: r.data.naam, afgebroken: r.data.tegel.afgebroken.replaceAll('·', '\u00AD'), kolom: r.data.tegel.kolom, rij: r.data.tegel.rij, aantal, klasse };
  });
}

/** The regions by name with their counts, for the list before the map. */
export function regioList(c: Catalogue) {
  return c.regios
    .map((r) => ({ id: r.id, naam: r.data.naam, provincies: r.data.provincies.join(', '), gemeenten: r.data.gemeenten.length, aantal: from(r.id, c).length }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

function exchanges(id: string, c: Catalogue) {
  return c.uitwisselingen
    .filter((u) => u.data.van.regio === id || u.data.naar.regio === id)
    .map((u) => ({ titel: u.data.titel, datum: momentText(u.data.datum), soort: SOORT_NAMEN[u.data.soort], richting: u.data.van.regio === id ? ('brengt' as const) : ('haalt' as const) }));
}

/** The view of one region. */
export function regioView(item: RegioItem, c: Catalogue) {
  const { data } = item;
  const steps = exchanges(item.id, c);
  const zoek: SearchData = {
    soort: 'regio',
    collectie: 'regios',
    id: item.id,
    titel: data.naam,
    plaats: data.provincies.join(', '),
    regios: [item.id],
    namen: [...data.gemeenten, ...data.aliassen.map((a) => a.naam)],
  };
  return {
    ...cardsByLevel(from(item.id, c), c),
    brengt: steps.filter((s) => s.richting === 'brengt'),
    haalt: steps.filter((s) => s.richting === 'haalt'),
    vragen: c.leervragen.filter((l) => l.data.vrager.regio === item.id).map((l) => ({ naam: l.data.titel, pad: ['leervragen', l.id] })),
    vroeger: data.aliassen.filter((a) => a.soort === 'voormalige-gemeente').sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    anders: data.aliassen.filter((a) => a.soort !== 'voormalige-gemeente').map((a) => a.naam),
    zoek,
  };
}
