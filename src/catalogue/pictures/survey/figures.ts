// What the pictures of the survey of 2019 have in common: figures of one group, their bases, their doubts.
import { numberText } from '../../../numbers.ts';
import type { Cijfer } from '../../../schemas/cijfer.ts';
import { bounds, valueText } from '../../figures.ts';
import { sourceViews } from '../../sources.ts';
import type { Catalogue, Item } from '../../types.ts';
import { sourcesOf } from '../figureRows.ts';
import { segment, type PercentScale } from '../scale.ts';
import type { BarPicture, BarRow, Segment } from '../types.ts';

export type Figure = Item<Cijfer>;

/** The figures of one group, in the order of the collection. */
export const figuresOf = (groep: Cijfer['groep'], c: Catalogue): Figure[] => c.cijfers.filter((x) => x.data.groep === groep);

/** The lower end of a figure, and the upper; 0 for an unknown one. */
export const low = ({ data: { waarde } }: Figure): number => (waarde === 'onbekend' ? 0 : bounds(waarde)[0]);
export const high = ({ data: { waarde } }: Figure): number => (waarde === 'onbekend' ? 0 : bounds(waarde)[1]);

/** What is certain comes first: 'minstens 50' before '25 tot 50'. */
export const highestFirst = (a: Figure, b: Figure): number => low(b) - low(a) || high(b) - high(a) || a.data.wat.localeCompare(b.data.wat, 'nl');

/** A figure as a row shows it, without its unit. */
export const value = ({ data }: Figure): string => valueText(data.waarde, data.nauwkeurigheid);
/** The same as a share, and a number on an axis of shares. */
export const percentText = (x: Figure): string => `${value(x)}%`;
export const percentTick = (n: number): string => `${numberText(n)}%`;

const MANY = 2;
const doubts = (figures: Figure[]) => figures.flatMap(({ data }) => (data.letop ? [data.letop] : []));

/** The doubt of one figure alone; what several figures share stands under the picture. */
export function ownDoubt({ data }: Figure, all: Figure[]): string | undefined {
  return data.letop && doubts(all).filter((d) => d === data.letop).length < MANY ? data.letop : undefined;
}

/** A row with what belongs to one figure alone. */
export function rowOf(x: Figure, all: Figure[], row: Pick<BarRow, 'naam' | 'waarde' | 'stukken'> & Partial<BarRow>): BarRow {
  const own = ownDoubt(x, all);
  return { ...(own ? { bij: own } : {}), links: [], ...row };
}

/** The piece that is certain, and the piece that is possible. */
export const pieces = (x: Figure, scale: PercentScale): Segment[] => [...segment(scale, 0, low(x), 'vol'), ...segment(scale, low(x), high(x), 'onzeker')];

/** What such pieces mean; nothing where every figure is one number. */
export const legendOf = (figures: Figure[]): BarPicture['legenda'] =>
  figures.some((x) => high(x) > low(x)) ? [{ vorm: 'vol', tekst: 'ten minste' }, { vorm: 'onzeker', tekst: 'mogelijk tot hier' }] : [];

/** Places without those that a longer one names too. */
const distinct = (places: string[]): string[] => places.filter((p) => !places.some((other) => other !== p && other.includes(p)));

/** What every picture of the survey tells under its drawing; doubts that several figures share stand once. */
export function frame(figures: Figure[], c: Catalogue): Pick<BarPicture, 'niet' | 'erbij' | 'bronnen' | 'tabel'> {
  const bases = [...new Set(figures.flatMap(({ data: { basis } }) => (basis ? [`${basis.wie}: ${basis.aantal === 'onbekend' ? 'aantal onbekend' : numberText(basis.aantal)}`] : [])))];
  const places = sourceViews(figures.map((x) => x.data.bron), c);
  return {
    niet: [...new Set(doubts(figures).filter((d, _, all) => all.filter((x) => x === d).length >= MANY))],
    erbij: [...(bases.length > 0 ? [`Basis: ${bases.join('; ')}.`] : []), ...places.map((p) => `Te vinden in ${p.kort}: ${distinct(p.vindplaatsen).join('; ')}.`)],
    bronnen: sourcesOf(figures.map((x) => x.data.bron.bron), c),
    tabel: {
      kop: ['Wat', 'Waarde', 'Waarde hoogstens', 'Nauwkeurigheid', 'Eenheid', 'Van', 'Basis', 'Aantal in de basis', 'Jaar', 'Let op', 'Bron', 'Vindplaats'],
      rijen: figures.map((x) => [x.data.wat, low(x), high(x), x.data.nauwkeurigheid, x.data.eenheid, x.data.van ?? '', x.data.basis?.wie ?? '', x.data.basis?.aantal ?? '', x.data.jaar, x.data.letop ?? '', x.data.bron.bron, x.data.bron.vindplaats]),
    },
  };
}
