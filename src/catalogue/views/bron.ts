// Everything the source pages show.
import type { Bron } from '../../schemas/bron.ts';
import { momentText } from '../period.ts';
import type { SearchData } from '../searchData.ts';
import { restingOn } from '../sources.ts';
import { surveyFigures } from '../survey.ts';
import type { Catalogue, Item, Kind } from '../types.ts';

const KIND_NAMES: Partial<Record<Kind, string>> = {
  praktijken: 'Praktijken',
  succesfactoren: 'Succesfactoren en werkzame elementen',
  themas: 'Thema’s',
  werkwijzen: 'Werkwijzen',
  verhalen: 'Verhalen van werkgevers',
  uitwisselingen: 'Uitwisselingen: wie leerde van wie',
  leervragen: 'Leervragen',
  regios: 'Wat regio’s zoeken of bieden',
  begrippen: 'Begrippen',
};

// An exchange has no page of its own: it stands in the register
const placeOf = (kind: Kind, id: string) => (kind === 'uitwisselingen' ? { pad: ['leren'], anker: `#stap-${id}` } : { pad: [kind, id], anker: '' });

/** The view of one source. */
export function bronView(item: Item<Bron>, c: Catalogue) {
  const zoek: SearchData = { soort: 'bron', collectie: 'bronnen', id: item.id, titel: item.data.titel, jaar: item.data.datum.slice(0, 4), samenvatting: item.data.beschrijving.slice(0, 280) };
  const groepen = restingOn(item.id, c).map((g) => ({ id: g.kind, naam: KIND_NAMES[g.kind] ?? g.kind, items: g.items.map((i) => ({ naam: i.titel, ...placeOf(g.kind, i.id) })) }));
  const cijfers = surveyFigures(item.id, c);
  return {
    datum: momentText(item.data.datum),
    groepen,
    cijfers,
    /** Its parts with how many each holds, to jump to. */
    inhoud: [...groepen.map((g) => ({ id: g.id, naam: g.naam, aantal: g.items.length })), ...(cijfers.length > 0 ? [{ id: 'cijfers', naam: 'Cijfers', aantal: cijfers.length }] : [])],
    zoek,
  };
}

/** The sources by date, with the number of practices that rest on each. */
export function bronList(c: Catalogue) {
  return [...c.bronnen]
    .sort((a, b) => a.data.datum.localeCompare(b.data.datum))
    .map((b) => ({ id: b.id, titel: b.data.titel, kort: b.data.kort, uitgever: b.data.uitgever, datum: momentText(b.data.datum), praktijken: c.praktijken.filter((p) => p.data.bronnen.some((x) => x.bron === b.id)).length }));
}
