// Sources of an entry, and everything that rests on a source.
import type { Bronverwijzing } from '../schemas/herkomst.ts';
import type { Catalogue, Kind } from './types.ts';

interface SourceView {
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

/** What rests on a source, of one kind. */
interface Resting {
  kind: Kind;
  items: { id: string; titel: string }[];
}

/** Entries of every kind that rest on a source, but for the survey figures: those are told in full. */
export function restingOn(bron: string, c: Catalogue): Resting[] {
  const from = (b: { bron: string } | { opgave: string }) => 'bron' in b && b.bron === bron;
  const groups: Resting[] = [
    ...WITH_SOURCES.map((kind) => ({ kind: kind as Kind, items: c[kind].filter((i) => i.data.bronnen.some(from)).map((i) => ({ id: i.id, titel: i.data.titel })) })),
    { kind: 'uitwisselingen', items: c.uitwisselingen.filter((i) => from(i.data.bron)).map((i) => ({ id: i.id, titel: i.data.titel })) },
    { kind: 'leervragen', items: c.leervragen.filter((i) => from(i.data.bron)).map((i) => ({ id: i.id, titel: i.data.titel })) },
    { kind: 'regios', items: c.regios.filter((i) => [...i.data.zoekt, ...i.data.biedt].some((x) => from(x.bron))).map((i) => ({ id: i.id, titel: i.data.naam })) },
    { kind: 'begrippen', items: c.begrippen.filter((i) => i.data.bronnen.some(from)).map((i) => ({ id: i.id, titel: i.data.term })) },
  ];
  return groups.filter((g) => g.items.length > 0);
}
