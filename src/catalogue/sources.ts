// Sources of an entry, and everything that rests on a source.
import type { Bronverwijzing } from '../schemas/herkomst.ts';
import type { Catalogue, Kind } from './types.ts';

export interface SourceView {
  bron: string;
  kort: string;
  vindplaatsen: string[];
}

/** Places per source, in order of first mention, without repeats, under the source's short name. */
export function sourceViews(refs: Bronverwijzing[], c: Catalogue): SourceView[] {
  const found = new Map<string, string[]>();
  for (const r of refs) {
    const list = found.get(r.bron) ?? [];
    if (!list.includes(r.vindplaats)) list.push(r.vindplaats);
    found.set(r.bron, list);
  }
  return [...found].map(([bron, vindplaatsen]) => ({ bron, kort: c.bronnen.find((b) => b.id === bron)?.data.kort ?? bron, vindplaatsen }));
}

const WITH_SOURCES = ['praktijken', 'succesfactoren', 'themas', 'werkwijzen', 'verhalen'] as const satisfies readonly Kind[];

/** Entries of every kind that rest on a source. */
export function restingOn(bron: string, c: Catalogue): { kind: Kind; items: { id: string; titel: string }[] }[] {
  const prose = WITH_SOURCES.map((kind) => ({
    kind: kind as Kind,
    items: c[kind].filter((i) => i.data.bronnen.some((b) => b.bron === bron)).map((i) => ({ id: i.id, titel: i.data.titel })),
  }));
  const asked = c.leervragen.filter((i) => 'bron' in i.data.bron && i.data.bron.bron === bron).map((i) => ({ id: i.id, titel: i.data.titel }));
  const terms = c.begrippen.filter((i) => i.data.bronnen.some((b) => b.bron === bron)).map((i) => ({ id: i.id, titel: i.data.term }));
  return [...prose, { kind: 'leervragen' as Kind, items: asked }, { kind: 'begrippen' as Kind, items: terms }].filter((g) => g.items.length > 0);
}
