// Everything the pages of learning questions show.
import type { Leervraag } from '../../schemas/leervraag.ts';
import { entryLinks, themaLinks } from '../names.ts';
import { momentText } from '../period.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, Item } from '../types.ts';

export const STAND: Record<Leervraag['stand'], string> = {
  open: 'De vraag staat open.',
  beantwoord: 'De vraag is beantwoord.',
  verlopen: 'De vraag is verlopen.',
  onbekend: 'Of er een antwoord kwam, is onbekend.',
};

/** The view of one question. */
export function leervraagView(item: Item<Leervraag>, c: Catalogue) {
  const { data } = item;
  const zoek: SearchData = { soort: 'leervraag', collectie: 'leervragen', id: item.id, titel: data.titel, jaar: data.gesteld.slice(0, 4), plaats: data.vrager.naam, samenvatting: data.samenvatting };
  const bron = data.bron;
  return {
    stand: STAND[data.stand],
    gesteld: momentText(data.gesteld),
    themas: themaLinks(data.themas, c),
    praktijken: entryLinks('praktijken', data.praktijken, c),
    werkwijzen: entryLinks('werkwijzen', data.werkwijzen, c),
    bronnen: 'bron' in bron ? sourceViews([bron], c) : [],
    opgave: 'opgave' in bron ? `${bron.opgave}, ${bron.datum}` : undefined,
    zoek,
  };
}

/** All questions, newest first. */
export function leervraagList(c: Catalogue) {
  return [...c.leervragen]
    .sort((a, b) => b.data.gesteld.localeCompare(a.data.gesteld) || (a.id < b.id ? -1 : 1))
    .map((l) => ({ id: l.id, titel: l.data.titel, samenvatting: l.data.samenvatting, vrager: l.data.vrager.naam, gesteld: momentText(l.data.gesteld), stand: STAND[l.data.stand] }));
}
