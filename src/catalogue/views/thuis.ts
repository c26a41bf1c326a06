// What the home page shows.
import { cardsNewestFirst } from '../cards.ts';
import type { Catalogue } from '../types.ts';
import { leervraagList } from './leervraag.ts';
import { latestSteps } from './leren.ts';
import { themaList } from './thema.ts';
import { regioList, tiles } from './regio.ts';

/** Examples of searches: terms that exist, so that each gives results. */
export const ZOEKVOORBEELDEN = ['statushouders', 'banenmarkt', 'social return', 'Veghel'];

/** The view of the home page: newest full descriptions by their own period. `today`: 'JJJJ-MM-DD'. */
export function thuisView(c: Catalogue, today: string) {
  const full = c.praktijken.filter((p) => p.data.niveau === 'beschrijving');
  return {
    nieuwste: cardsNewestFirst(full.filter((p) => !p.data.onderdeelVan), c).slice(0, 4),
    aantal: c.praktijken.length,
    volledig: full.length,
    themas: themaList(c),
    tegels: tiles(c),
    regios: regioList(c).filter((r) => r.praktijken > 0),
    stappen: latestSteps(c),
    vragen: leervraagList(c, today).slice(0, 3).map((l) => ({ naam: l.titel, pad: ['leervragen', l.id], vrager: l.vrager, gesteld: l.gesteld, past: l.past })),
  };
}
