// Everything the source pages show.
import type { Bron } from '../../schemas/bron.ts';
import { momentText } from '../period.ts';
import type { SearchData } from '../searchData.ts';
import { restingOn } from '../sources.ts';
import type { Catalogue, Item, Kind } from '../types.ts';

export const KIND_NAMES: Partial<Record<Kind, string>> = {
  praktijken: 'Praktijken',
  succesfactoren: 'Succesfactoren en werkzame elementen',
  themas: 'Thema’s',
  werkwijzen: 'Werkwijzen',
  verhalen: 'Verhalen van werkgevers',
  leervragen: 'Leervragen',
  begrippen: 'Begrippen',
};

/** The view of one source. */
export function bronView(item: Item<Bron>, c: Catalogue) {
  const zoek: SearchData = { soort: 'bron', collectie: 'bronnen', id: item.id, titel: item.data.titel, jaar: item.data.datum.slice(0, 4), samenvatting: item.data.beschrijving.slice(0, 280) };
  const groups = restingOn(item.id, c);
  return {
    datum: momentText(item.data.datum),
    groepen: groups.map((g) => ({ naam: KIND_NAMES[g.kind] ?? g.kind, items: g.items.map((i) => ({ naam: i.titel, pad: [g.kind, i.id] })) })),
    cijfers: c.cijfers.filter((x) => x.data.bron.bron === item.id).length,
    zoek,
  };
}

/** The sources by date, with the number of practices that rest on each. */
export function bronList(c: Catalogue) {
  return [...c.bronnen]
    .sort((a, b) => a.data.datum.localeCompare(b.data.datum))
    .map((b) => ({ id: b.id, titel: b.data.titel, kort: b.data.kort, uitgever: b.data.uitgever, datum: momentText(b.data.datum), praktijken: c.praktijken.filter((p) => p.data.bronnen.some((x) => x.bron === b.id)).length }));
}
