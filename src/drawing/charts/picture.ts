// A picture as a file of its own: question, answer, drawing, what cannot be concluded, sources.
import type { Picture } from '../../catalogue/pictures/types.ts';
import { drawBars } from './bars.ts';
import { drawGrid } from './grid.ts';
import { drawLinks } from './links.ts';
import { chars, el, text, textHeight, wrap, type Drawn, type Node } from '../svg.ts';
import { drawTimeline } from './timeline.ts';

const WIDTH = 800;
const EDGE = 30;

/** The drawing itself, from a top edge on, 800 wide. */
function drawPicture(p: Picture, top: number): Drawn {
  if (p.vorm === 'balken') return drawBars(p, top);
  if (p.vorm === 'raster') return drawGrid(p, top);
  return p.vorm === 'tijdlijn' ? drawTimeline(p, top) : drawLinks(p, top);
}

/**
 * The SVG file of a picture, black on white, without styles or script.
 * @param maker who drew it and where, for the last line.
 */
export function pictureFile(p: Picture, maker: string): string {
  let y = 0;
  const nodes: Node[] = [];
  const write = (s: string, size: number, options: { bold?: boolean; soft?: boolean } = {}) => {
    const lines = wrap(s, WIDTH, size);
    nodes.push(text(lines, 0, y, { size, ...options }));
    y += textHeight(lines.length, size) + size * 0.4;
  };
  write(p.titel, 24, { bold: true });
  write(p.antwoord, 14);
  y += 16;
  const drawn = drawPicture(p, y);
  nodes.push(...drawn.nodes);
  y += drawn.height + 8;
  for (const fact of p.erbij) write(fact, 12);
  write('Wat u hieruit niet kunt afleiden', 14, { bold: true });
  for (const warning of p.niet) write(`– ${warning}`, 12);
  write(`Bron: ${p.bronnen.map((b) => b.kort).join(', ')}. ${maker}`, 12, { soft: true });
  const [width, height] = [WIDTH + 2 * EDGE, Math.ceil(y + 2 * EDGE)];
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang: 'nl', 'font-family': "'Source Sans 3', 'Segoe UI', Arial, sans-serif" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el('svg', root, el('title', {}, chars(p.titel)), el('desc', {}, chars(p.antwoord)), el('rect', { width, height, fill: '#fff' }), el('g', { transform: `translate(${EDGE} ${EDGE})` }, ...nodes))}\n`;
}
