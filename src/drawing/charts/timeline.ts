// Years from top to bottom under the law of their time: a dot for every practice, and what changed.
import type { TimePicture, TimeRow } from '../../catalogue/pictures/types.ts';
import { el, text, textHeight, wrap, type Drawn, type Node } from '../svg.ts';

const WIDTH = 800;
const YEAR = 14;
const COUNT = 124;
const DOTS = { x: 138, step: 12, perLine: 54, radius: 4.5 };
const CHANGE = { x: 138, width: WIDTH - 138 };
const LINE = 15;
const HEAD = 34;
const SMALL = 11;

function dots(r: TimeRow, y: number): Node[] {
  return Array.from({ length: r.aantal }, (_, i) =>
    el('circle', { cx: DOTS.x + DOTS.radius + (i % DOTS.perLine) * DOTS.step, cy: y + 12 + Math.floor(i / DOTS.perLine) * LINE, r: DOTS.radius, fill: i < r.zeker ? '#222' : '#fff', stroke: '#222' }),
  );
}

function row(r: TimeRow, y: number): Drawn {
  const count = r.aantal;
  const drawn = Math.max(1, Math.ceil(count / DOTS.perLine)) * LINE;
  const changed = r.wisselingen.flatMap((x) => wrap(x, CHANGE.width, SMALL));
  const height = drawn + textHeight(changed.length, SMALL) + 12;
  return {
    height,
    nodes: [
      text([r.jaren], YEAR, y + 2, { size: 13, bold: count > 0 }),
      text([count === 0 ? 'geen' : String(count)], count === 0 ? DOTS.x : COUNT, y + 2, count === 0 ? { size: 13, soft: true } : { size: 13, bold: true, anchor: 'end' }),
      ...dots(r, y),
      text(changed, CHANGE.x, y + drawn + 5, { size: SMALL, soft: true }),
      el('line', { x1: YEAR, x2: WIDTH, y1: y + height - 1, y2: y + height - 1, stroke: '#ccc' }),
    ],
  };
}

function head({ naam, duur, aantal }: TimePicture['wetten'][number], y: number): Drawn {
  if (!naam) return { height: 0, nodes: [] };
  return {
    height: HEAD + 4,
    nodes: [
      el('rect', { x: 0, y, width: WIDTH, height: HEAD, fill: '#e8e8e8' }),
      text([naam], YEAR, y + 5, { size: 15, bold: true }),
      text([duur], WIDTH - 130, y + 6, { size: 13, anchor: 'end' }),
      text([aantal], WIDTH - 10, y + 6, { size: 13, bold: true, anchor: 'end' }),
    ],
  };
}

/** Draws the years from a top edge on. */
export function drawTimeline(p: TimePicture, top: number): Drawn {
  const nodes: Node[] = [];
  let y = top;
  const add = (d: Drawn) => {
    nodes.push(...d.nodes);
    y += d.height;
  };
  for (const law of p.wetten) {
    const start = y;
    add(head(law, y));
    for (const r of law.rijen) add(row(r, y));
    nodes.push(el('rect', { x: 0, y: start, width: 4, height: y - start - 1, fill: '#222' }));
    y += 10;
  }
  return { height: y - top, nodes };
}
