// What "Wat hebt u al geregeld?" shows: every factor, and what helps where it is missing.
import { factorsByPart, ONDERDEEL_NAMES, supportOf } from '../factors.ts';
import type { Catalogue } from '../types.ts';

const EXAMPLES = 3;

/** The factors per part, each with practices that show it and ways of working to start with. */
export function zelfscanView(c: Catalogue) {
  return factorsByPart(c.succesfactoren).map(({ onderdeel, factoren }) => ({
    onderdeel,
    naam: ONDERDEEL_NAMES[onderdeel],
    factoren: factoren.map((f) => ({
      id: f.id,
      titel: f.data.titel,
      samenvatting: f.data.samenvatting,
      praktijken: supportOf(f.id, c.praktijken).slice(0, EXAMPLES).map((s) => ({ naam: s.praktijk.data.titel, pad: ['praktijken', s.praktijk.id] })),
      werkwijzen: c.werkwijzen.filter((w) => w.data.succesfactoren.includes(f.id)).slice(0, EXAMPLES).map((w) => ({ naam: w.data.titel, pad: ['werkwijzen', w.id] })),
    })),
  }));
}
