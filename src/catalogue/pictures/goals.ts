// Goals in figures beside what came of them. The goal stands at the same place in every row that is drawn.
import { numberText } from '../../numbers.ts';
import { bounds, valueText } from '../figures.ts';
import type { Catalogue } from '../types.ts';
import { figureRows, rowLinks, rowName, rowNote, sourcesOf, type FigureRow } from './figureRows.ts';
import { labelled } from './labels.ts';
import { percentScale, segment, type PercentScale } from './scale.ts';
import type { BarPicture, BarRow } from './types.ts';

/** Lowest and highest share of the goal, in percent; nothing when the outcome is unknown. */
function reached({ resultaat: r }: FigureRow): [number, number] | undefined {
  const goal = r.doel ?? 0;
  if (r.waarde === 'onbekend' || goal === 0) return undefined;
  const [low, high] = bounds(r.waarde);
  return [(low / goal) * 100, (high / goal) * 100];
}

function bar(row: FigureRow, scale: PercentScale, c: Catalogue): BarRow {
  const { waarde, nauwkeurigheid, doel = 0, eenheid } = row.resultaat;
  const sign = eenheid === '%' ? '%' : '';
  const got = reached(row);
  return {
    naam: rowName(row),
    bij: rowNote(row, c),
    links: rowLinks(row),
    waarde: got ? `${valueText(waarde, nauwkeurigheid)}${sign}, doel ${numberText(doel)}${sign}` : `doel ${nauwkeurigheid === 'precies' ? '' : `${nauwkeurigheid} `}${numberText(doel)}${sign}`,
    // Without an outcome there is nothing to hold against the goal, so nothing is drawn
    ...(got ? { stukken: [...segment(scale, 0, got[0], 'vol'), ...segment(scale, got[0], got[1], 'onzeker')], merk: { x: scale(100), soort: 'doel' } } : { stukken: [] }),
  };
}

/** The picture of goals and results; goals with an unknown outcome stand there too. */
export function goals(c: Catalogue): BarPicture {
  const rows = figureRows(c.praktijken, (r) => Boolean(r.doel));
  const known = rows.filter((r) => reached(r));
  const met = known.filter((r) => (reached(r)?.[0] ?? 0) >= 100).length;
  const scale = percentScale(Math.max(100, ...known.map((r) => reached(r)?.[1] ?? 0)));
  const groups = [
    { naam: 'Uitkomst bekend', rijen: known },
    { naam: 'Uitkomst onbekend', rijen: rows.filter((r) => !reached(r)) },
  ].filter((g) => g.rijen.length > 0);
  return labelled({
    vorm: 'balken',
    naam: 'doel-en-resultaat',
    titel: 'Werd het doel in cijfers gehaald?',
    antwoord: `Meestal weten wij dat niet. Wij kennen ${numberText(rows.length)} doelen in cijfers. Bij ${numberText(known.length)} daarvan staat ook de uitkomst: ${numberText(met)} keer was het doel gehaald toen men telde, ${numberText(known.length - met)} keer niet.`,
    erbij: [],
    niet: [
      'Een doel dat niet gehaald was toen men telde, kan later nog gehaald zijn. Sommige praktijken waren pas begonnen of nog een plan.',
      'Een uitkomst die wij niet kennen, kan goed of slecht zijn.',
      'Een hoog doel halen is iets anders dan een laag doel halen. Vergelijk de balken niet met elkaar.',
    ],
    bronnen: sourcesOf(rows.map((r) => r.resultaat.bron.bron), c),
    kolom: 'Wat het doel was',
    geheel: false,
    as: scale.axis('deel van het doel', (n) => `${n}%`),
    groepen: groups.map((g) => ({ naam: g.naam, rijen: g.rijen.map((r) => bar(r, scale, c)) })),
    legenda: [
      { vorm: 'vol', tekst: 'resultaat' },
      { vorm: 'doel', tekst: 'doel' },
    ],
    tabel: {
      kop: ['Praktijk', 'Wat', 'Eenheid', 'Resultaat', 'Resultaat hoogstens', 'Nauwkeurigheid', 'Doel', 'Na maanden', 'Bron', 'Vindplaats'],
      rijen: groups.flatMap((g) => g.rijen.map(({ resultaat: r, praktijken }) => {
        const [low, high] = r.waarde === 'onbekend' ? ['onbekend', 'onbekend'] : bounds(r.waarde);
        return [praktijken.map((p) => p.data.titel).join(' + '), r.wat, r.eenheid, low, high, r.nauwkeurigheid, r.doel ?? '', r.na ?? '', r.bron.bron, r.bron.vindplaats];
      })),
    },
  });
}
