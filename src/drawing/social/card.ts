// The picture of 1200 x 630 that a link brings along when somebody shares it.
import type { SocialCard } from '../../catalogue/social.ts';
import { evenLines, lines, outline, widthOf } from './font.ts';
import { el, type Node } from '../svg.ts';

const SOCIAL = { width: 1200, height: 630 };
const EDGE = 72;
const WIDTH = SOCIAL.width - 2 * EDGE;
const TITLE_HEIGHT = 262;
const SIZES = [84, 76, 68, 60, 52, 46, 40, 34];

const write = (texts: string[], y: number, size: number, fill: string): Node[] => texts.map((t, i) => el('path', { fill, d: outline(t, EDGE, y + i * size * 1.18, size) }));

/** At most this many lines; what is left out ends in dots. */
function shortened(text: string, most: number, size: number, width = WIDTH): string[] {
  const all = lines(text, width, size);
  if (all.length <= most) return all;
  let words = all.slice(0, most).join(' ').split(' ');
  while (words.length > 1 && lines(`${words.join(' ')} …`, width, size).length > most) words = words.slice(0, -1);
  return lines(`${words.join(' ')} …`, width, size);
}

/** The largest size at which the title fits its room. */
function title(text: string): { rows: string[]; size: number } {
  const size = SIZES.find((s) => lines(text, WIDTH, s).length * s * 1.18 <= TITLE_HEIGHT);
  return size ? { size, rows: evenLines(text, WIDTH, size) } : { size: 34, rows: shortened(text, Math.floor(TITLE_HEIGHT / (34 * 1.18)), 34) };
}

function figure({ getal, tekst, procent }: NonNullable<SocialCard['cijfer']>, accent: SocialCard['accent'], colour: (name: string) => string): Node[] {
  const bar = procent === undefined ? [] : [
    el('rect', { x: EDGE + 1, y: 589, width: WIDTH - 2, height: 14, fill: colour(`pp-${accent}-tint`), stroke: colour(`pp-${accent}`), 'stroke-width': 2 }),
    el('rect', { x: EDGE, y: 588, width: (WIDTH * procent) / 100, height: 16, fill: colour(`pp-${accent}`) }),
  ];
  const below = shortened(tekst, 2, 30);
  return [...write(shortened(getal, 1, 60), 475, 60, colour('pp-inkt')), ...write(below, 525, 30, colour('pp-inkt-zacht')), ...bar];
}

/**
 * The picture as SVG, all text turned into outlines.
 * @param siteName name of the site.
 * @param colour a colour of the tokens by its name.
 */
export function socialSvg(card: SocialCard, siteName: string, colour: (name: string) => string): string {
  const { rows, size } = title(card.titel);
  const nodes = [
    el('rect', { ...SOCIAL, fill: colour('pp-papier') }),
    el('rect', { width: SOCIAL.width, height: 16, fill: colour(`pp-${card.accent}`) }),
    ...write(shortened(card.boven, 1, 34, WIDTH - widthOf(siteName, 30) - 40), 92, 34, colour(`pp-${card.accent}`)),
    ...write(rows, 104 + size * 1.1, size, colour('pp-inkt')),
    el('rect', { x: EDGE, y: 400, width: WIDTH, height: 2, fill: colour('pp-lijn') }),
    ...(card.cijfer ? figure(card.cijfer, card.accent, colour) : write(shortened(card.onder ?? '', 2, 36), 475, 36, colour('pp-inkt-zacht'))),
  ];
  const own = card.boven === siteName ? [] : [el('path', { fill: colour('pp-inkt-zacht'), d: outline(siteName, SOCIAL.width - EDGE - widthOf(siteName, 30), 92, 30) })];
  return el('svg', { xmlns: 'http://www.w3.org/2000/svg', ...SOCIAL }, ...nodes, ...own);
}
