// Everything the theme pages show.
import { cardsByLevel } from '../cards.ts';
import { elementsOf } from '../factors.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, Item } from '../types.ts';
import type { Thema } from '../../schemas/thema.ts';

const withTheme = (id: string, c: Catalogue) => c.praktijken.filter((p) => p.data.themas.some((t) => t.id === id));

/** The view of one theme. `text`: its source; an element that it links to needs no second mention beside it. */
export function themaView(item: Item<Thema>, text: string, c: Catalogue) {
  const zoek: SearchData = { soort: 'thema', collectie: 'themas', id: item.id, titel: item.data.titel, jaar: '2019', themas: [item.id], samenvatting: item.data.samenvatting };
  return {
    ...cardsByLevel(withTheme(item.id, c), c),
    elementen: elementsOf(item.id, c.succesfactoren).filter((f) => !text.includes(`/succesfactoren/${f.id}`)).map((f) => ({ id: f.id, titel: f.data.titel, samenvatting: f.data.samenvatting })),
    werkwijzen: c.werkwijzen.filter((w) => w.data.themas.some((t) => t.id === item.id)).map((w) => ({ naam: w.data.titel, pad: ['werkwijzen', w.id] })),
    bronnen: sourceViews(item.data.bronnen, c),
    zoek,
  };
}

/** The eight themes in the order of the source, with the number of practices. */
export function themaList(c: Catalogue) {
  return [...c.themas].sort((a, b) => a.data.nummer - b.data.nummer).map((t) => ({ id: t.id, titel: t.data.titel, samenvatting: t.data.samenvatting, aantal: withTheme(t.id, c).length }));
}
