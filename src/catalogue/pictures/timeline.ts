// The years in which practices began, beside the laws of that time. Years come from the glossary only.
import { scaleThreshold } from 'd3-scale';
import type { Begrip } from '../../schemas/begrip.ts';
import { numberText } from '../figures.ts';
import { momentText, startYear } from '../period.ts';
import type { Catalogue, Item } from '../types.ts';
import { sourcesOf } from './figureRows.ts';
import type { TimePicture } from './types.ts';

/** The law whose line stands beside the years: the one in the middle, with what came before and after. */
const LIJN = 'wwb';

export interface Law {
  naam: string;
  van?: number;
  tot?: number;
}

/** A term with its predecessors and successors of which the year is certain, in time. */
export function lawsAround(begrip: Item<Begrip>): Law[] {
  const before = begrip.data.vroeger.flatMap((v) => (v.jaar === undefined ? [] : [{ naam: v.naam, tot: v.jaar }]));
  const after = begrip.data.later.flatMap((l) => (l.jaar === undefined ? [] : [{ naam: l.naam, van: l.jaar }]));
  const van = before.at(-1)?.tot;
  const tot = after[0]?.van;
  const self: Law = { naam: begrip.data.term };
  if (van !== undefined) self.van = van;
  if (tot !== undefined) self.tot = tot;
  return [...before, self, ...after];
}

/** In words: 'tot en met 2003', '2004 tot en met 2014', 'vanaf 2015'. */
export function lawSpan({ van, tot }: Law): string {
  if (van === undefined) return tot === undefined ? '' : `tot en met ${tot - 1}`;
  return tot === undefined ? `vanaf ${van}` : `${van} tot en met ${tot - 1}`;
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
    years.set(jaar, [...after].map(([van, to]) => {
      const names = [...new Set(to.map((s) => s.naar))];
      return `na ${van} ${names.length === 1 ? 'kwam' : 'kwamen'} ${names.join(' en ')}`;
    }));
  }
  return years;
}

/** The picture of years; nothing where the glossary does not hold the law. */
export function timeline(c: Catalogue): TimePicture {
  const begrip = c.begrippen.find((b) => b.id === LIJN);
  const laws = begrip ? lawsAround(begrip) : [];
  const borders = laws.flatMap((l) => (l.van === undefined ? [] : [l.van]));
  const lawIn = scaleThreshold<number, Law | undefined>().domain(borders).range(laws.length > 0 ? laws : [undefined]);
  const starts = c.praktijken.map((p) => ({ p, jaar: startYear(p.data.periode), zeker: typeof p.data.periode.van === 'string' }));
  const first = Math.min(...starts.map((s) => s.jaar));
  const last = Math.max(...starts.map((s) => s.jaar));
  const years = starts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // The line of laws stands in a column of its own
  const inLine = new Set(laws.map((l) => l.naam));
  const moved = changes(c.begrippen.filter((b) => b.id !== LIJN && !inLine.has(b.data.term)));
  const certain = starts.filter((s) => s.zeker).length;
  const empty = years.filter((y) => starts.every((s) => s.jaar !== y)).length;
  return {
    vorm: 'tijdlijn',
    naam: 'tijdlijn',
    titel: 'Onder welke bijstandswet begonnen de praktijken?',
    antwoord: `${laws.map((l) => `${l.naam}: ${numberText(starts.filter((s) => lawIn(s.jaar) === l).length)} praktijken`).join('. ')}. In ${numberText(empty)} van de ${numberText(years.length)} jaren begon er geen enkele, voor zover wij weten.`,
    erbij: [`Van ${numberText(certain)} van de ${numberText(starts.length)} praktijken is het beginjaar zeker (●). Van de andere is het ongeveer bekend (○); die staan in het jaar waarop de site ze sorteert.`],
    niet: [
      'De lege jaren zeggen iets over onze bronnen, die van 2004 en van 2017 tot 2019 zijn. In die jaren gebeurde vast ook van alles.',
      'Een praktijk kan onder de ene wet begonnen zijn en onder de volgende zijn doorgegaan. Bij een beginjaar dat ongeveer bekend is, kan ook de wet een andere zijn.',
      'Dat een praktijk na een wet begon, betekent niet dat het door die wet kwam.',
    ],
    bronnen: sourcesOf(c.praktijken.flatMap((p) => p.data.bronnen.map((b) => b.bron)), c),
    jaren: years.map((jaar) => {
      const here = starts.filter((s) => s.jaar === jaar);
      const law = lawIn(jaar);
      const begins = law && (jaar === first || law.van === jaar);
      const rows = years.filter((y) => lawIn(y) === law);
      return {
        jaar,
        ...(begins ? { wet: { naam: law.naam, duur: lawSpan(law), rijen: rows.length, aantal: starts.filter((s) => lawIn(s.jaar) === law).length } } : {}),
        zeker: here.filter((s) => s.zeker).length,
        omstreeks: here.filter((s) => !s.zeker).length,
        wisselingen: moved.get(jaar) ?? [],
      };
    }),
    tabel: {
      kop: ['Praktijk', 'Begin', 'Jaar', 'Jaar zeker', 'Einde', 'Bijstandswet in dat jaar'],
      rijen: [...starts].sort((a, b) => a.jaar - b.jaar || a.p.data.titel.localeCompare(b.p.data.titel, 'nl')).map(({ p, jaar, zeker }) => [p.data.titel, momentText(p.data.periode.van), jaar, zeker ? 'ja' : 'nee', p.data.periode.tot ? momentText(p.data.periode.tot) : 'onbekend', lawIn(jaar)?.naam ?? 'onbekend']),
    },
  };
}
