// Everything the page of one success factor or effective element shows.
import { elementsOf, factorsByPart, ONDERDEEL_NAMES, supportOf } from '../factors.ts';
import { placeText, regioLinks } from '../names.ts';
import { periodText } from '../period.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, FactorItem } from '../types.ts';

/** What the factor belongs to: its part of Schema 1, or its theme. */
export function factorHome({ data }: FactorItem, c: Catalogue): { naam: string; pad: string[]; anker?: string } {
  if (data.soort === 'succesfactor' && data.onderdeel) return { naam: ONDERDEEL_NAMES[data.onderdeel], pad: ['succesfactoren'], anker: `onderdeel-${data.onderdeel}` };
  return { naam: c.themas.find((t) => t.id === data.thema)?.data.titel ?? '', pad: ['themas', data.thema ?? ''] };
}

function siblings(item: FactorItem, c: Catalogue): FactorItem[] {
  const { soort, onderdeel, thema } = item.data;
  const list = soort === 'succesfactor' ? (factorsByPart(c.succesfactoren).find((p) => p.onderdeel === onderdeel)?.factoren ?? []) : elementsOf(thema ?? '', c.succesfactoren);
  return list.filter((f) => f.id !== item.id);
}

/** The view of one factor. */
export function factorView(item: FactorItem, c: Catalogue) {
  const home = factorHome(item, c);
  const zoek: SearchData = {
    soort: item.data.soort === 'succesfactor' ? 'succesfactor' : 'werkzaam-element',
    collectie: 'succesfactoren',
    id: item.id,
    titel: item.data.titel,
    jaar: item.data.soort === 'succesfactor' ? '2004' : '2019',
    samenvatting: item.data.samenvatting,
    ...(item.data.thema ? { themas: [item.data.thema] } : {}),
    namen: [home.naam],
  };
  return {
    home,
    praktijken: supportOf(item.id, c.praktijken).map((s) => ({
      naam: s.praktijk.data.titel,
      pad: ['praktijken', s.praktijk.id],
      plaats: placeText(s.praktijk.data.gemeenten, regioLinks(s.praktijk.data.regios, c)),
      periode: periodText(s.praktijk.data.periode),
      afgeleid: s.sterkte === 'afgeleid',
      toelichting: s.toelichting,
      vindplaats: s.bron.vindplaats,
    })),
    naast: siblings(item, c).map((f) => ({ naam: f.data.titel, pad: ['succesfactoren', f.id] })),
    werkwijzen: c.werkwijzen.filter((w) => w.data.succesfactoren.includes(item.id)).map((w) => ({ naam: w.data.titel, pad: ['werkwijzen', w.id] })),
    bronnen: sourceViews(item.data.bronnen, c),
    zoek,
  };
}

/** The list of all factors in their parts, each with the number of practices that show it. */
export function factorList(c: Catalogue) {
  return factorsByPart(c.succesfactoren).map(({ onderdeel, factoren }) => ({
    onderdeel,
    naam: ONDERDEEL_NAMES[onderdeel],
    factoren: factoren.map((f) => ({ id: f.id, titel: f.data.titel, samenvatting: f.data.samenvatting, aantal: supportOf(f.id, c.praktijken).length })),
  }));
}

/** The effective elements per theme, each with the number of practices that show it. */
export function elementList(c: Catalogue) {
  return [...c.themas]
    .sort((a, b) => a.data.nummer - b.data.nummer)
    .map((t) => ({
      id: t.id,
      naam: t.data.titel,
      elementen: elementsOf(t.id, c.succesfactoren).map((f) => ({ id: f.id, titel: f.data.titel, aantal: supportOf(f.id, c.praktijken).length })),
    }))
    .filter((t) => t.elementen.length > 0);
}
