// The law of each time, and what changed beside it. Years come from the glossary only, where they are certain.
import type { Begrip } from '../../schemas/begrip.ts';
import { listText } from '../sentence.ts';
import type { Item } from '../types.ts';

export interface Law {
  naam: string;
  van?: number;
  tot?: number;
}

/** A term with its predecessors and successors of which the year is certain, in time. */
export function lawsAround(begrip: Item<Begrip>): Law[] {
  const before = begrip.data.vroeger.flatMap((v) => (v.jaar === undefined ? [] : [{ naam: v.naam, tot: v.jaar }]));
  const after = begrip.data.later.flatMap((l) => (l.jaar === undefined ? [] : [{ naam: l.naam, van: l.jaar }]));
  const from = before.at(-1)?.tot;
  const tot = after[0]?.van;
  const self: Law = { naam: begrip.data.term };
  if (from !== undefined) self.van = from;
  if (tot !== undefined) self.tot = tot;
  return [...before, self, ...after];
}

/** In words: 'tot en met 2003', '2004 tot en met 2014', 'vanaf 2015'. */
export function lawSpan({ van: from, tot }: Law): string {
  if (from === undefined) return tot === undefined ? '' : `tot en met ${tot - 1}`;
  return tot === undefined ? `vanaf ${from}` : `${from} tot en met ${tot - 1}`;
}

/** Every change of law or institution with a certain year: what came after what. */
export function changes(begrippen: Item<Begrip>[]): Map<number, string[]> {
  const steps = begrippen.flatMap(({ data }) => [
    ...data.vroeger.map((v) => ({ jaar: v.jaar, van: v.naam, naar: data.term })),
    ...data.later.map((l) => ({ jaar: l.jaar, van: data.term, naar: l.naam })),
  ]);
  const years = new Map<number, string[]>();
  for (const [jaar, list] of [...Map.groupBy(steps, (s) => s.jaar)].sort(([a], [b]) => (a ?? 0) - (b ?? 0))) {
    if (jaar === undefined) continue;
    const after = Map.groupBy(list, (s) => s.van);
    years.set(jaar, [...after].map(([from, to]) => {
      const names = [...new Set(to.map((s) => s.naar))];
      return `na ${from} ${names.length === 1 ? 'kwam' : 'kwamen'} ${listText(names)}`;
    }));
  }
  return years;
}
