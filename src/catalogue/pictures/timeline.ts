// The years in which practices began, under the law of that time.
import { scaleThreshold } from 'd3-scale';
import { counted, numberText } from '../../numbers.ts';
import { capital } from '../sentence.ts';
import { momentText, startYear } from '../period.ts';
import type { Catalogue } from '../types.ts';
import { sourcesOf } from './figureRows.ts';
import { changes, lawsAround, lawSpan, type Law } from './laws.ts';
import type { TimePicture, TimeRow } from './types.ts';

/** The law whose line stands beside the years: the one in the middle, with what came before and after. */
const LINE_OF_LAWS = 'wwb';

interface Start {
  jaar: number;
  zeker: boolean;
}

/** How certain the years are that `all` practices began in. */
function certainty(all: number, certain: number): string {
  if (all === 0) return '';
  if (certain === 0) return 'jaar ongeveer bekend';
  return certain === all ? 'jaar zeker' : `van ${numberText(certain)} is het jaar zeker`;
}

/** One row a year; years on end in which nothing began share a row, with what changed in them. */
export function yearRows(years: number[], starts: Start[], moved: Map<number, string[]>): TimeRow[] {
  const rows: { van: number; tot: number; aantal: number; zeker: number }[] = [];
  for (const jaar of years) {
    const here = starts.filter((s) => s.jaar === jaar);
    const last = rows.at(-1);
    if (last && here.length === 0 && last.aantal === 0) last.tot = jaar;
    else rows.push({ van: jaar, tot: jaar, aantal: here.length, zeker: here.filter((s) => s.zeker).length });
  }
  return rows.map(({ van, tot, aantal, zeker }) => ({
    jaren: van === tot ? String(van) : `${van}–${tot}`,
    aantal,
    zeker,
    omstreeks: aantal - zeker,
    zegt: certainty(aantal, zeker),
    wisselingen: years.filter((y) => y >= van && y <= tot).flatMap((y) => (moved.get(y) ?? []).map((m) => (van === tot ? capital(m) : `${y}: ${m}`))),
  }));
}

/** The picture of years; without the law in the glossary the years stand alone. */
export function timeline(c: Catalogue): TimePicture {
  const begrip = c.begrippen.find((b) => b.id === LINE_OF_LAWS);
  const laws: Law[] = begrip ? lawsAround(begrip) : [{ naam: '' }];
  const lawIn = scaleThreshold<number, Law>().domain(laws.flatMap((l) => (l.van === undefined ? [] : [l.van]))).range(laws);
  const starts = c.praktijken.map((p) => ({ p, jaar: startYear(p.data.periode), zeker: typeof p.data.periode.van === 'string' }));
  const first = Math.min(...starts.map((s) => s.jaar));
  const last = Math.max(...starts.map((s) => s.jaar));
  const years = starts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // The line of laws stands as heads over the years, so that it need not be told again
  const inLine = new Set(laws.map((l) => l.naam));
  const moved = changes(c.begrippen.filter((b) => b.id !== LINE_OF_LAWS && !inLine.has(b.data.term)));
  const under = (law: Law) => starts.filter((s) => lawIn(s.jaar) === law);
  const perLaw = laws.filter((l) => l.naam).map((law) => ({ naam: law.naam, aantal: under(law).length })).sort((a, b) => b.aantal - a.aantal);
  const certain = starts.filter((s) => s.zeker).length;
  const empty = years.filter((y) => starts.every((s) => s.jaar !== y)).length;
  return {
    vorm: 'tijdlijn',
    naam: 'tijdlijn',
    titel: 'Onder welke bijstandswet begonnen de praktijken?',
    antwoord: perLaw.map(({ naam, aantal }, i) => (i === 0 ? `Het meest onder de ${naam}: ${numberText(aantal)} van de ${counted(starts.length, 'praktijk')}.` : `Onder de ${naam}: ${numberText(aantal)}.`)).join(' '),
    erbij: [
      `Van ${numberText(certain)} van de ${counted(starts.length, 'praktijk')} is het beginjaar zeker (●). Van de andere is het ongeveer bekend (○); die staan in het jaar waarop de site ze sorteert.`,
      `In ${numberText(empty)} van de ${numberText(years.length)} jaren begon er geen enkele, voor zover wij weten.`,
    ],
    niet: [
      'De lege jaren zeggen iets over onze bronnen, die van 2004 en van 2017 tot 2019 zijn. In die jaren gebeurde vast ook van alles.',
      'Een praktijk kan onder de ene wet begonnen zijn en onder de volgende zijn doorgegaan. Bij een beginjaar dat ongeveer bekend is, kan ook de wet een andere zijn.',
      'Dat een praktijk na een wet begon, betekent niet dat het door die wet kwam.',
    ],
    bronnen: sourcesOf(c.praktijken.flatMap((p) => p.data.bronnen.map((b) => b.bron)), c),
    wetten: laws.flatMap((law) => {
      const own = years.filter((y) => lawIn(y) === law);
      return own.length === 0 ? [] : [{ naam: law.naam, duur: lawSpan(law), aantal: counted(under(law).length, 'praktijk'), rijen: yearRows(own, starts, moved) }];
    }),
    tabel: {
      kop: ['Praktijk', 'Begin', 'Jaar', 'Jaar zeker', 'Einde', 'Bijstandswet in dat jaar'],
      rijen: [...starts].sort((a, b) => a.jaar - b.jaar || a.p.data.titel.localeCompare(b.p.data.titel, 'nl')).map(({ p, jaar, zeker }) => [p.data.titel, momentText(p.data.periode.van), jaar, zeker ? 'ja' : 'nee', p.data.periode.tot ? momentText(p.data.periode.tot) : 'onbekend', lawIn(jaar).naam || 'onbekend']),
    },
  };
}
