// How much of the whole: every figure that is a part of something counted.
import { numberText } from '../../numbers.ts';
import type { Resultaat } from '../../schemas/resultaat.ts';
import { bounds, valueText } from '../figures.ts';
import type { Catalogue } from '../types.ts';
import { figureRows, rowLinks, rowName, rowNote, sourcesOf, type FigureRow } from './figureRows.ts';
import { labelled } from './labels.ts';
import { percentScale, segment } from './scale.ts';
import type { BarPicture, BarRow } from './types.ts';

const FIGURE_KINDS: Record<Resultaat['soort'], string> = {
  effect: 'Wat daardoor veranderde',
  resultaat: 'Wat het opleverde',
  bereik: 'Wie er bereikt werden',
  invoer: 'Wat erin ging',
};

const share = percentScale(100);

const told = ({ resultaat: { waarde, nauwkeurigheid, van = 0 } }: FigureRow) => `${valueText(waarde, nauwkeurigheid)} van ${numberText(van)}`;
const ends = ({ resultaat: { waarde } }: FigureRow) => (waarde === 'onbekend' ? [0, 0] : bounds(waarde)) as [number, number];
const shareOf = (row: FigureRow) => ends(row)[0] / (row.resultaat.van ?? 1);

function bar(row: FigureRow, c: Catalogue): BarRow {
  const { van = 0 } = row.resultaat;
  const [low, high] = ends(row);
  return {
    naam: rowName(row),
    bij: rowNote(row, c),
    links: rowLinks(row),
    waarde: told(row),
    stukken: [...segment(share, 0, (low / van) * 100, 'vol'), ...segment(share, (low / van) * 100, (high / van) * 100, 'onzeker')],
  };
}

/** The smallest and the largest part, in words. */
function spread(rows: FigureRow[]): string {
  const sorted = [...rows].sort((a, b) => shareOf(a) - shareOf(b));
  const [least, most] = [sorted[0], sorted.at(-1)].map((row) => row && told(row));
  return least && most && least !== most ? `Dat verschilt sterk: het kleinste deel is ${least}, het grootste ${most}.` : '';
}

/** The picture of parts and wholes, grouped by kind of figure; each bar has its own whole. */
export function partOfWhole(c: Catalogue): BarPicture {
  const rows = figureRows(c.praktijken, (r) => Boolean(r.van) && r.waarde !== 'onbekend');
  const kinds = Object.keys(FIGURE_KINDS) as Resultaat['soort'][];
  const groups = kinds.map((k) => ({ soort: k, rijen: rows.filter((r) => r.resultaat.soort === k) })).filter((g) => g.rijen.length > 0);
  const practices = new Set(rows.flatMap((r) => r.praktijken.map((p) => p.id))).size;
  return labelled({
    vorm: 'balken',
    naam: 'deel-van-geheel',
    titel: 'Om welk deel van het geheel ging het?',
    antwoord: [spread(rows), `Van ${numberText(practices)} van de ${numberText(c.praktijken.length)} praktijken kennen wij een deel én het geheel: samen ${numberText(rows.length)} cijfers. Van de andere weten wij hoogstens het ene getal.`].filter(Boolean).join(' '),
    erbij: [],
    niet: [
      'Tel de balken niet op en zet ze niet op volgorde. Elke balk heeft een ander geheel, een andere tijd en andere mensen.',
      'Soms staat een deel ook in een ander deel: wie naar gewoon werk ging, ging ook uit de bijstand.',
      'Een volle balk bewijst niet dat de aanpak werkt. Wie mee mochten doen, was vaak vooraf gekozen. Een groep ter vergelijking ontbreekt.',
    ],
    bronnen: sourcesOf(rows.map((r) => r.resultaat.bron.bron), c),
    kolom: 'Wat er geteld is',
    geheel: true,
    as: share.axis('deel van het geheel', (n) => `${n}%`),
    groepen: groups.map((g) => ({ naam: FIGURE_KINDS[g.soort], rijen: g.rijen.map((r) => bar(r, c)) })),
    legenda: [],
    tabel: {
      kop: ['Soort cijfer', 'Praktijk', 'Begin', 'Wat', 'Eenheid', 'Deel', 'Deel hoogstens', 'Nauwkeurigheid', 'Geheel', 'Na maanden', 'Bron', 'Vindplaats'],
      rijen: groups.flatMap((g) => g.rijen.map(({ resultaat: r, praktijken }) => {
        const [low, high] = r.waarde === 'onbekend' ? ['', ''] : bounds(r.waarde);
        const begin = praktijken[0]?.data.periode.van ?? '';
        return [FIGURE_KINDS[g.soort], praktijken.map((p) => p.data.titel).join(' + '), typeof begin === 'string' ? begin : begin.omstreeks, r.wat, r.eenheid, low, high, r.nauwkeurigheid, r.van ?? '', r.na ?? '', r.bron.bron, r.bron.vindplaats];
      })),
    },
  });
}
