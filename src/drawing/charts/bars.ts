// Bars, points and goals in rows, under one axis, each with its value behind it.
import type { BarPicture, BarRow, Mark, Shape } from '../../catalogue/pictures/types.ts';
import { el, text, textHeight, wrap, type Drawn, type Node } from '../svg.ts';

const NAME = { x: 0, width: 310 };
const BAR = { x: 330, width: 340, height: 14 };
const VALUE = { gap: 8, width: 125 };
const NOTE = { x: BAR.x, width: BAR.width + VALUE.width };
const SMALL = 11;

const fills: Record<Shape, { fill: string; stroke?: string; 'stroke-dasharray'?: string }> = {
  vol: { fill: '#222' },
  licht: { fill: '#c4c4c4', stroke: '#222' },
  onzeker: { fill: '#fff', stroke: '#222', 'stroke-dasharray': '3 2' },
};

const at = (percent: number) => BAR.x + (percent / 100) * BAR.width;

const piece = (x: number, y: number, width: number, shape: Shape): Node => el('rect', { x, y, width, height: BAR.height, ...fills[shape] });

function mark(x: number, y: number, soort: Mark): Node {
  const middle = y + BAR.height / 2;
  if (soort === 'punt') return el('circle', { cx: x, cy: middle, r: 6, fill: '#222' });
  const line = { x1: x, x2: x, y1: y - 3, y2: y + BAR.height + 3 };
  // A white edge keeps the mark apart from the bar that runs past it
  return el('line', { ...line, stroke: '#fff', 'stroke-width': 7 }) + el('line', { ...line, stroke: '#000', 'stroke-width': 3 });
}

/** The whole behind a bar, or the ticks of the axis. */
function ground(p: BarPicture, y: number): Node[] {
  if (p.geheel) return [el('rect', { x: BAR.x, y, width: BAR.width, height: BAR.height, fill: '#e8e8e8' })];
  return p.as.streepjes.map((s) => el('line', { x1: at(s.x), x2: at(s.x), y1: y - 3, y2: y + BAR.height + 3, stroke: '#ccc' }));
}

function row(p: BarPicture, r: BarRow, y: number): Drawn {
  const name = wrap(r.naam, NAME.width, 13);
  const practices = wrap(r.links.map((l) => l.naam).join(' en '), NAME.width, SMALL);
  const small = r.bij ? wrap(r.bij, NOTE.width, SMALL) : [];
  const drawn = r.label !== undefined;
  const valueX = r.label !== undefined ? at(r.label) + VALUE.gap + (r.merk?.soort === 'punt' ? 6 : 0) : BAR.x;
  const nodes = [
    text(name, NAME.x, y, { size: 13 }),
    text(practices, NAME.x, y + textHeight(name.length, 13), { size: SMALL, soft: true }),
    ...(drawn ? ground(p, y + 2) : []),
    ...r.stukken.map((s) => piece(at(s.x), y + 2, (s.breedte / 100) * BAR.width, s.vorm)),
    ...(r.merk ? [mark(at(r.merk.x), y + 2, r.merk.soort)] : []),
    text([r.waarde], valueX, y, { size: 13, bold: true }),
    text(small, NOTE.x, y + BAR.height + 6, { size: SMALL, soft: true }),
  ];
  return { height: Math.max(textHeight(name.length, 13) + textHeight(practices.length, SMALL), BAR.height + 6 + textHeight(small.length, SMALL)) + 10, nodes };
}

/** The legend on one line, as far as there is something to tell apart. */
function legend(items: BarPicture['legenda'], y: number): Drawn {
  let x = 0;
  const nodes = items.flatMap(({ vorm: shape, tekst }) => {
    const sample = shape === 'doel' || shape === 'punt' ? mark(x + 12, y + 2, shape) : piece(x, y + 2, 24, shape);
    const label = text([tekst], x + 32, y, { size: 12 });
    x += 32 + tekst.length * 7 + 24;
    return [sample, label];
  });
  return { height: items.length > 0 ? 30 : 0, nodes };
}

/** Draws the rows of a bar picture from a top edge on. */
export function drawBars(p: BarPicture, top: number): Drawn {
  let y = top;
  const nodes: Node[] = [];
  const add = (d: Drawn) => {
    nodes.push(...d.nodes);
    y += d.height;
  };
  add(legend(p.legenda, y));
  nodes.push(text([p.as.naam], BAR.x, y, { size: 12, soft: true }));
  nodes.push(...p.as.streepjes.map((s) => text([s.tekst], at(s.x), y + 16, { size: 12, anchor: 'middle' })));
  y += 40;
  for (const group of p.groepen) {
    if (group.naam) {
      nodes.push(text([group.naam], 0, y + 4, { size: 14, bold: true }));
      y += 30;
    }
    for (const r of group.rijen) add(row(p, r, y));
    y += 8;
  }
  return { height: y - top, nodes };
}
