// One practice on one A4: what stands on it, and whether that fits. What is left out is counted.
import { NIET_HETZELFDE } from '../facts.ts';
import { headlineFigures } from '../figures.ts';
import { kitRows, type KitRow } from '../kit.ts';
import { placeText, regioLinks, termLinks } from '../names.ts';
import { periodText } from '../period.ts';
import { mergedPlaces, placeIndex } from '../places.ts';
import { sentence } from '../sentence.ts';
import { sourceViews } from '../sources.ts';
import { standToday } from '../standing.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';
import { figureView, type FigureView } from '../figureView.ts';
import { sectionsOf, type Block, type MdNode } from './blocks.ts';
import { balanced, heading, paragraph, pieces, points, type Piece } from './columns.ts';
import { excess, GAP, HEADING, heightOf, LEAD, PAGE, TITLE, WIDTH } from './paper.ts';

// Sizes of the sheet in millimetres, as in src/styles/vel.css.
const COLUMN = 92;
const GUTTER = 2.8;
/** Name of the site, place and year, and the space around title and summary. */
const HEAD = 19.4;
/** Address, rule and space of the foot. */
const FOOT = 9.7;
const POINT_GAP = 0.6;
/** What the reckoning may be wrong in: the margin at the foot holds more. */
const SPARE = 4;
/** At least so many points stand on every sheet: of what helped, and of what to watch. */
const LEAST = [1, 2] as const;

interface Point {
  kop?: string;
  tekst: string;
}

const pointText = (p: Point) => [p.kop && `${p.kop}.`, p.tekst].filter(Boolean).join(' ');

/** One section of points, and the line that counts what is left out. */
const pointsSection = (all: Point[], taken: number): Piece[] => [heading, ...points(all.slice(0, taken).map(pointText), COLUMN, POINT_GAP), ...(taken < all.length ? paragraph('Op de pagina staan er nog 10.', COLUMN, POINT_GAP) : [])];

const sectionEnd: Piece = { height: GUTTER, end: true };

/** Height of the seven rows in their two columns. */
const kitHeight = (rows: KitRow[]): number =>
  HEADING + balanced(rows.map((r) => ({ height: heightOf(`${r.label} ${r.bekend ?? `Vraag: ${r.vraag}`}`, COLUMN) + GAP, end: true })));

function figuresHeight(all: FigureView[]): number {
  if (all.length === 0) return 0;
  const width = (WIDTH - 5 * (all.length - 1)) / all.length - 3;
  return GUTTER + Math.max(...all.map((f) => 7.4 + (f.vergelijking ? 3.5 : 0) + heightOf(f.tekst, width)));
}

/** How many of each list fit: the least, then one of each in turn as long as `height` stays within the room. */
function most(lengths: readonly [number, number], height: (taken: [number, number]) => number, room: number): [number, number] {
  const taken: [number, number] = [Math.min(LEAST[0], lengths[0]), Math.min(LEAST[1], lengths[1])];
  for (let turn = 0; turn < 2; )
    for (const n of [1, 0] as const) {
      const next: [number, number] = [...taken];
      next[n] += 1;
      const fits = next[n] <= lengths[n] && height(next) <= room;
      if (fits) taken[n] += 1;
      turn = fits ? 0 : turn + 1;
    }
  return taken;
}

/** Only a full description has a sheet: a short one would be mostly empty. */
export const hasSheet = ({ data }: PraktijkItem): boolean => data.niveau === 'beschrijving';

/**
 * The sheet of a practice. `tree`: its text, with the sections 'Aanpak' and 'Wat u kunt overnemen'.
 * `over` tells by how much it is too long for one page; the content check refuses that.
 */
export function praktijkSheet(item: PraktijkItem, tree: MdNode, c: Catalogue) {
  const { data } = item;
  const sections = sectionsOf(tree);
  const aanpak: Block[] = sections.get('Aanpak') ?? [];
  const overnemen: Block[] = sections.get('Wat u kunt overnemen') ?? [];
  const cijfers = headlineFigures(data.resultaten).map(figureView);
  const kit = kitRows(data);
  const bronnen = sourceViews(data.bronnen, c);
  const wie = [
    { naam: 'Voor wie', tekst: termLinks('doelgroepen', data.doelgroepen, c).map((d) => d.naam.toLowerCase()).join(', ') || 'onbekend' },
    { naam: 'Wie begon', tekst: data.initiatief ?? 'onbekend' },
  ];
  const factoren = [...data.succesfactoren]
    .sort((a, b) => Number(a.sterkte !== 'direct') - Number(b.sterkte !== 'direct'))
    .flatMap((f) => c.succesfactoren.filter((x) => x.id === f.factor).map((x): Point => ({ kop: x.data.titel, tekst: f.toelichting ?? '' })));
  const letop = data.letop.map((tekst): Point => ({ tekst }));

  const source = bronnen.map((b) => `${b.kort}, ${b.vindplaatsen.join('; ')}`).join('. ');
  const fixed =
    HEAD + heightOf(data.titel, WIDTH, TITLE) + heightOf(data.samenvatting, WIDTH, LEAD) + heightOf(wie.map((w) => `${w.naam}: ${w.tekst}.`).join(' '), WIDTH) + GUTTER +
    figuresHeight(cijfers) + GUTTER + kitHeight(kit) + GUTTER + FOOT + heightOf(source, WIDTH);
  const text = [heading, ...pieces(aanpak, COLUMN), sectionEnd, heading, ...pieces(overnemen, COLUMN), sectionEnd];
  const height = ([f, l]: [number, number]) =>
    balanced([...text, ...(factoren.length > 0 ? pointsSection(factoren, f) : []), sectionEnd, ...pointsSection(letop, l), ...paragraph(NIET_HETZELFDE, COLUMN), sectionEnd]);
  const room = PAGE - fixed - SPARE;
  const taken = most([factoren.length, letop.length], height, room);

  return {
    titel: data.titel,
    plaats: placeText(data.gemeenten, regioLinks(data.regios, c)),
    periode: periodText(data.periode),
    standZin: [sentence(standToday(data)), ...mergedPlaces(data.gemeenten, placeIndex(c.regios))].join(' '),
    samenvatting: data.samenvatting,
    cijfers,
    meerCijfers: data.resultaten.length - cijfers.length,
    wie,
    aanpak,
    overnemen,
    factoren: factoren.slice(0, taken[0]),
    meerFactoren: factoren.length - taken[0],
    letop: letop.slice(0, taken[1]),
    meerLetop: letop.length - taken[1],
    kit,
    bronnen,
    over: excess(2 * height(taken), 2 * room, COLUMN),
    /** Free height in millimetres by this reckoning, to hold against the sheet as printed. */
    vrij: room - height(taken),
  };
}

export type PraktijkSheet = ReturnType<typeof praktijkSheet>;
