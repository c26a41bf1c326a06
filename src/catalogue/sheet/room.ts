// How much room the parts of a practice's sheet take, in millimetres, and how many points fit. The sizes
// are those of src/styles/vel.css.
import { NOT_THE_SAME } from '../facts.ts';
import type { KitRow } from '../kit.ts';
import type { FigureView } from '../figureView.ts';
import type { Block } from './blocks.ts';
import { balanced, heading, paragraph, pieces, points, type Piece } from './columns.ts';
import { excess, GAP, HEADING, heightOf, LEAD, PAGE, TITLE, WIDTH, type Excess } from './paper.ts';

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

export interface Point {
  kop?: string;
  tekst: string;
}

/** What stands on the sheet, before it is known how many points fit. */
export interface Parts {
  titel: string;
  samenvatting: string;
  wie: { naam: string; tekst: string }[];
  cijfers: FigureView[];
  aanpak: Block[];
  overnemen: Block[];
  factoren: Point[];
  letop: Point[];
  kit: KitRow[];
  bronnen: { kort: string; vindplaatsen: string[] }[];
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

/** Everything above and below the two columns of text. */
function around({ titel, samenvatting, wie, cijfers, kit, bronnen }: Parts): number {
  const source = bronnen.map((b) => `${b.kort}, ${b.vindplaatsen.join('; ')}`).join('. ');
  const head = HEAD + heightOf(titel, WIDTH, TITLE) + heightOf(samenvatting, WIDTH, LEAD) + heightOf(wie.map((w) => `${w.naam}: ${w.tekst}.`).join(' '), WIDTH);
  return head + GUTTER + figuresHeight(cijfers) + GUTTER + kitHeight(kit) + GUTTER + FOOT + heightOf(source, WIDTH);
}

interface Fit {
  /** How many factors and how many warnings stand on the sheet. */
  taken: [number, number];
  /** By how much the sheet is too long, with the fewest points that it may hold. */
  over: Excess | undefined;
}

/** How many points fit beside all that must stand on the sheet, and by how much it is over when it does not fit. */
export function fit(parts: Parts): Fit {
  const text = [heading, ...pieces(parts.aanpak, COLUMN), sectionEnd, heading, ...pieces(parts.overnemen, COLUMN), sectionEnd];
  const height = ([f, l]: [number, number]) =>
    balanced([...text, ...(parts.factoren.length > 0 ? pointsSection(parts.factoren, f) : []), sectionEnd, ...pointsSection(parts.letop, l), ...paragraph(NOT_THE_SAME, COLUMN), sectionEnd]);
  const room = PAGE - around(parts) - SPARE;
  const taken = most([parts.factoren.length, parts.letop.length], height, room);
  return { taken, over: excess(2 * height(taken), 2 * room, COLUMN) };
}
