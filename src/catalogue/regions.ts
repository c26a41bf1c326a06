// What a region brings, takes and asks; which regions look like it, and which practices could fit it.
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import type { Lijst } from '../schemas/term.ts';
import type { Toegekend } from '../schemas/toekenning.ts';
import type { Maten } from './maten.ts';
import { listText, midSentence, termLinks, themaLinks } from './names.ts';
import type { Catalogue, Item, PraktijkItem, RegioItem } from './types.ts';

export type Richting = 'brengt' | 'haalt' | 'binnen';

/** Practices that took place in a region. */
export const praktijkenFrom = (regio: string, c: Catalogue): PraktijkItem[] => c.praktijken.filter((p) => p.data.regios.some((r) => r.id === regio));

/** What a step of learning is to a region: something it brought, took from elsewhere, or learned within itself. */
export function directionOf(u: Uitwisseling, regio: string): Richting | undefined {
  const from = u.van.regio === regio;
  const to = u.naar.regio === regio;
  if (from && to) return 'binnen';
  return from ? 'brengt' : to ? 'haalt' : undefined;
}

/** Steps of a region in one direction. */
export const stepsOf = (regio: string, richting: Richting, c: Catalogue): Item<Uitwisseling>[] => c.uitwisselingen.filter((u) => directionOf(u.data, regio) === richting);

/** The four measures of a region. */
export function measuresOf(regio: string, c: Catalogue): Maten {
  return {
    praktijken: praktijkenFrom(regio, c).length,
    brengt: stepsOf(regio, 'brengt', c).length,
    haalt: stepsOf(regio, 'haalt', c).length,
    vragen: c.leervragen.filter((l) => l.data.vrager.regio === regio).length,
  };
}

const FIELDS = ['doelgroepen', 'sectoren', 'themas'] as const;
type Profile = Record<(typeof FIELDS)[number], Set<string>>;

function profileOf(regio: string, c: Catalogue): Profile {
  const own = praktijkenFrom(regio, c);
  const ids = (field: (typeof FIELDS)[number]) => new Set(own.flatMap((p) => p.data[field].map((t: Toegekend) => t.id)));
  return { doelgroepen: ids('doelgroepen'), sectoren: ids('sectoren'), themas: ids('themas') };
}

/** Two regions are about as large when the smaller has at least three quarters of the municipalities of the larger. */
const alike = (a: RegioItem, b: RegioItem) => Math.min(a.data.gemeenten.length, b.data.gemeenten.length) / Math.max(a.data.gemeenten.length, b.data.gemeenten.length) >= 0.75;

const sizeReason = (a: RegioItem, b: RegioItem) =>
  a.data.gemeenten.length === b.data.gemeenten.length ? `evenveel gemeenten (${a.data.gemeenten.length})` : `ongeveer evenveel gemeenten (${a.data.gemeenten.length} en ${b.data.gemeenten.length})`;

/** Names told per field: enough to see why, no more. */
const TOLD = { doelgroepen: 2, sectoren: 1, themas: 1 } as const;

export interface Gelijkenis {
  regio: RegioItem;
  redenen: string[];
}

const names = (field: (typeof FIELDS)[number], ids: string[], c: Catalogue) => {
  const assigned = ids.map((id): Toegekend => ({ id }));
  return (field === 'themas' ? themaLinks(assigned, c) : termLinks(field as Lijst, assigned, c)).map((l) => midSentence(l.naam));
};

/**
 * Regions with practices that look like one region, with the reasons.
 * Shared doelgroepen, sectors and themes weigh more the fewer regions have them, and less in a region
 * that has much of everything; a like number of municipalities adds a little. Ties by id. Size alone counts only where nothing else is known.
 */
export function lookAlikes(regio: RegioItem, c: Catalogue, max = 4): Gelijkenis[] {
  const profiles = new Map(c.regios.map((r) => [r.id, profileOf(r.id, c)]));
  const having = (field: (typeof FIELDS)[number], id: string) => [...profiles.values()].filter((p) => p[field].has(id)).length;
  const mine = profiles.get(regio.id) ?? profileOf(regio.id, c);
  const empty = FIELDS.every((f) => mine[f].size === 0);
  return c.regios
    .filter((r) => r.id !== regio.id && praktijkenFrom(r.id, c).length > 0)
    .map((other) => {
      const theirs = profiles.get(other.id);
      const redenen: string[] = [];
      let score = 0;
      for (const field of FIELDS) {
        const shared = [...mine[field]].filter((id) => theirs?.[field].has(id)).sort((a, b) => having(field, a) - having(field, b) || (a < b ? -1 : 1));
        if (shared.length === 0) continue;
        for (const id of shared) score += 1 / having(field, id);
        const lead = { doelgroepen: 'ook voor ', sectoren: 'ook in ', themas: 'ook over ' }[field];
        redenen.push(lead + listText(names(field, shared.slice(0, TOLD[field]), c)));
      }
      score /= Math.sqrt(praktijkenFrom(other.id, c).length);
      const size = alike(regio, other);
      if (size) (score += 0.5), redenen.push(sizeReason(regio, other));
      return { regio: other, redenen, score, content: redenen.length > (size ? 1 : 0) };
    })
    .filter((g) => g.redenen.length > 0 && (empty || g.content))
    .sort((a, b) => b.score - a.score || (a.regio.id < b.regio.id ? -1 : 1))
    .slice(0, max)
    .map(({ regio: found, redenen }) => ({ regio: found, redenen }));
}

export interface Uitnodiging {
  praktijk: PraktijkItem;
  redenen: string[];
}

/**
 * Full descriptions that could fit a region without entries of its own, with the reason: from the
 * same province, on the scale of a region, from a region as large. At most one per region.
 */
export function invitationFor(regio: RegioItem, c: Catalogue, max = 3): Uitnodiging[] {
  const asked = new Set(c.leervragen.filter((l) => l.data.vrager.regio === regio.id).flatMap((l) => l.data.themas.map((t) => t.id)));
  const scored = c.praktijken
    .filter((p) => p.data.niveau === 'beschrijving' && !p.data.onderdeelVan)
    .map((praktijk) => {
      const redenen: string[] = [];
      let score = 0;
      const homes = c.regios.filter((r) => praktijk.data.regios.some((t) => t.id === r.id));
      const theme = praktijk.data.themas.find((t) => asked.has(t.id));
      const province = regio.data.provincies.find((naam) => homes.some((r) => r.data.provincies.includes(naam)));
      const like = homes.find((r) => alike(regio, r));
      if (theme) (score += 4), redenen.push(`past bij uw vraag over ${listText(names('themas', [theme.id], c))}`);
      if (province) (score += 3), redenen.push(`ook uit ${province}`);
      if (praktijk.data.schaal === 'regio') (score += 2), redenen.push('op de schaal van een regio');
      if (like) (score += 1), redenen.push(`uit een regio met ${sizeReason(regio, like)}`);
      return { praktijk, redenen, score, home: homes[0]?.id ?? praktijk.id };
    })
    .filter((u) => u.redenen.length > 0)
    .sort((a, b) => b.score - a.score || (a.praktijk.id < b.praktijk.id ? -1 : 1));
  const seen = new Set<string>();
  return scored.filter((u) => !seen.has(u.home) && seen.add(u.home)).slice(0, max).map(({ praktijk, redenen }) => ({ praktijk, redenen }));
}
