// Years from top to bottom: the law of the time, a dot for every practice, and what changed.
import { scaleBand } from 'd3-scale';
import type { TimePicture, TimeRow } from '../catalogue/pictures/types.ts';
import { el, text, wrap, type Drawn, type Node } from './svg.ts';

const LAW = { x: 60, width: 140 };
const DOTS = { x: 220, step: 10, perLine: 30 };
const CHANGE = { x: 545, width: 255 };
const ROW = 26;
const SMALL = 11;

const dotLines = (j: TimeRow) => Math.ceil((j.zeker + j.omstreeks) / DOTS.perLine);
const rowHeight = (j: TimeRow) => Math.max(ROW, dotLines(j) * 12 + 14, wrap(j.wisselingen.join('; '), CHANGE.width, SMALL).length * SMALL * 1.3 + 8);

function dots(j: TimeRow, y: number): Node[] {
  return Array.from({ length: j.zeker + j.omstreeks }, (_, i) =>
    el('circle', { cx: DOTS.x + 28 + (i % DOTS.perLine) * DOTS.step, cy: y + 13 + Math.floor(i / DOTS.perLine) * 12, r: 4, fill: i < j.zeker ? '#222' : '#fff', stroke: '#222' }),
  );
}

/** Draws the years from a top edge on. */
export function drawTimeline(p: TimePicture, top: number): Drawn {
  const shade = scaleBand<string>().domain(p.jaren.flatMap((j) => (j.wet ? [j.wet.naam] : []))).range([0, 1]);
  let y = top;
  const nodes = p.jaren.flatMap((j, i): Node[] => {
    const height = rowHeight(j);
    const own = y;
    y += height;
    const law = j.wet && p.jaren.slice(i, i + j.wet.rijen).reduce((sum, r) => sum + rowHeight(r), 0);
    const dark = j.wet && Math.round((shade(j.wet.naam) ?? 0) * 3) % 2 === 1;
    return [
      ...(j.wet && law ? [el('rect', { x: LAW.x, y: own, width: LAW.width, height: law - 2, fill: dark ? '#ddd' : '#f2f2f2', stroke: '#999' }), text([...wrap(j.wet.naam, LAW.width - 16, 13), ...wrap(j.wet.duur, LAW.width - 16, 13), `${j.wet.aantal} ${j.wet.aantal === 1 ? 'praktijk' : 'praktijken'}`], LAW.x + 8, own + 6, { size: 13 })] : []),
      text([String(j.jaar)], 0, own + 4, { size: 13, bold: true }),
      text([String(j.zeker + j.omstreeks || '–')], DOTS.x + 12, own + 4, { size: 13, anchor: 'end' }),
      ...dots(j, own),
      text(wrap(j.wisselingen.join('; '), CHANGE.width, SMALL), CHANGE.x, own + 4, { size: SMALL, soft: true }),
      el('line', { x1: 0, x2: LAW.x - 6, y1: y - 1, y2: y - 1, stroke: '#ccc' }),
      el('line', { x1: DOTS.x - 10, x2: 800, y1: y - 1, y2: y - 1, stroke: '#ccc' }),
    ];
  });
  return { height: y - top + 8, nodes };
}
