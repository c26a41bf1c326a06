// Everything the pages of ways of working show.
import type { Werkwijze } from '../../schemas/werkwijze.ts';
import { entryLinks, placeText, regioLinks, termLinks, themaLinks } from '../names.ts';
import { periodText } from '../period.ts';
import { questionLinks } from '../questionLinks.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, Item } from '../types.ts';

const WERKWIJZE_NAMES: Record<Werkwijze['soort'], string> = {
  stappenplan: 'Stappenplan',
  checklist: 'Checklist',
  rolverdeling: 'Rolverdeling',
  indeling: 'Indeling',
  keuzehulp: 'Keuzehulp',
  tips: 'Tips',
  format: 'Format',
  uitgangspunten: 'Uitgangspunten',
  modellen: 'Modellen',
};

/** The way of working that has an empty sheet to fill in. */
const BLANK_SHEET = 'een-a4';

/** The headings of the page, for the contents of its print. */
function contents({ nodig, stappen, genummerd, valkuilen }: Werkwijze): string[] {
  return ['Wanneer u dit gebruikt', ...(nodig.length > 0 ? ['Wat u nodig hebt'] : []), `${genummerd ? 'Stappen' : 'De punten'} (${stappen.length})`, ...(valkuilen.length > 0 ? ['Waar het mis kan gaan'] : []), 'Achtergrond', 'Praktijken die zo werkten', 'Bronnen'];
}

/** The view of one way of working. */
export function werkwijzeView(item: Item<Werkwijze>, c: Catalogue) {
  const { data } = item;
  const zoek: SearchData = {
    soort: 'werkwijze',
    collectie: 'werkwijzen',
    id: item.id,
    titel: data.titel,
    samenvatting: data.samenvatting,
    themas: data.themas.map((t) => t.id),
    doelgroepen: data.doelgroepen.map((t) => t.id),
    namen: [WERKWIJZE_NAMES[data.soort]],
  };
  return {
    soort: WERKWIJZE_NAMES[data.soort],
    leegVel: item.id === BLANK_SHEET ? ['werkwijzen', item.id, 'blanco'] : undefined,
    koppen: contents(data),
    doelgroepen: termLinks('doelgroepen', data.doelgroepen, c),
    themas: themaLinks(data.themas, c),
    praktijken: data.praktijken.flatMap((id) => {
      const p = c.praktijken.find((x) => x.id === id);
      return p ? [{ naam: p.data.titel, pad: ['praktijken', id], plaats: placeText(p.data.gemeenten, regioLinks(p.data.regios, c)), periode: periodText(p.data.periode) }] : [];
    }),
    leervragen: questionLinks('werkwijzen', item.id, c),
    factoren: entryLinks('succesfactoren', data.succesfactoren, c),
    bronnen: sourceViews(data.bronnen, c),
    zoek,
  };
}

/** All ways of working by title, with their kind. */
export function werkwijzeList(c: Catalogue) {
  return c.werkwijzen
    .map((w) => ({ id: w.id, titel: w.data.titel, samenvatting: w.data.samenvatting, soort: WERKWIJZE_NAMES[w.data.soort], stappen: w.data.stappen.length }))
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'));
}
