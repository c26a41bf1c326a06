// The desks for employers: which region a municipality belongs to, and whom an employer calls there.
import type { Desk, DeskData, DeskPlace } from './deskLookup.ts';
import { placeIndex } from './places.ts';
import type { Catalogue, RegioItem } from './types.ts';

const byName = (a: RegioItem, b: RegioItem) => a.data.naam.localeCompare(b.data.naam, 'nl');

/** The desk of a region, null when it is unknown. */
export const deskOf = ({ data }: RegioItem): Desk | null => (data.werkgeverscontact === 'onbekend' ? null : data.werkgeverscontact);

/** Everything the lookup needs: regions by name, and every name of a place in one of them. */
export function deskData(c: Catalogue): DeskData {
  const sorted = [...c.regios].sort(byName);
  const place = new Map(sorted.map((r, i) => [r.id, i]));
  const plaatsen = [...placeIndex(sorted)].map(([naam, p]): DeskPlace => {
    const regio = place.get(p.regio) ?? 0;
    if (p.toen?.tot && p.gemeente) return [naam, regio, p.gemeente, p.toen.tot];
    return p.gemeente && p.gemeente !== naam ? [naam, regio, p.gemeente] : [naam, regio];
  });
  const named = new Set(plaatsen.map(([naam]) => naam));
  const own = sorted.flatMap((r, i): DeskPlace[] => (named.has(r.data.naam) ? [] : [[r.data.naam, i]]));
  return { regios: sorted.map((r) => ({ id: r.id, naam: r.data.naam, loket: deskOf(r) })), plaatsen: [...plaatsen, ...own].sort((a, b) => a[0].localeCompare(b[0], 'nl')) };
}

/** The regions by name with their desk and every municipality, for visitors without script. */
export function deskList(c: Catalogue) {
  return [...c.regios].sort(byName).map((r) => ({
    id: r.id,
    naam: r.data.naam,
    loket: deskOf(r),
    gemeenten: [...r.data.gemeenten].sort((a, b) => a.localeCompare(b, 'nl')),
    vroeger: r.data.aliassen.filter((a) => a.soort === 'voormalige-gemeente').map((a) => a.naam).sort((a, b) => a.localeCompare(b, 'nl')),
  }));
}

/** Municipalities of today by letter, each with the id of its region. */
export function municipalitiesByLetter(c: Catalogue): { letter: string; gemeenten: { naam: string; regio: string }[] }[] {
  const all = c.regios.flatMap((r) => r.data.gemeenten.map((naam) => ({ naam, regio: r.id })));
  const letter = (naam: string) => (/\p{Lu}/u.exec(naam.normalize('NFD'))?.[0] ?? naam.charAt(0)).toUpperCase();
  const groups = Map.groupBy(all, (g) => letter(g.naam));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, gemeenten]) => ({ letter: name, gemeenten: gemeenten.sort((a, b) => a.naam.localeCompare(b.naam, 'nl')) }));
}
