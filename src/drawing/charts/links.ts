// Who learned from whom: a curve from each party on the left to those that learned on the right.
import { linkHorizontal, type DefaultLinkObject } from 'd3-shape';
import type { LinkPicture, Reach } from '../../catalogue/pictures/types.ts';
import { el, text, textHeight, wrap, type Drawn, type Node } from '../svg.ts';

const LEFT = { width: 250 };
const CURVE = { from: 262, to: 470 };
const RIGHT = { x: 482, width: 318 };
const SIZE = 13;
const SMALL = 11;

const LINES: Record<Reach, { tekst: string; 'stroke-width': number; 'stroke-dasharray'?: string }> = {
  overgenomen: { tekst: 'overgenomen, soms voor een deel', 'stroke-width': 3 },
  verder: { tekst: 'zelf of samen verder', 'stroke-width': 1.5 },
  belangstelling: { tekst: 'belangstelling of bezoek', 'stroke-width': 1.5, 'stroke-dasharray': '2 4' },
};

function line(reach: Reach, d: string): Node {
  const { tekst: _, ...style } = LINES[reach];
  return el('path', { class: 'lijn', d, fill: 'none', stroke: '#222', 'stroke-linecap': 'round', ...style });
}

const curve = linkHorizontal<DefaultLinkObject, [number, number]>();

function legend(top: number): Drawn {
  let x = 0;
  const nodes = (Object.keys(LINES) as Reach[]).flatMap((reach) => {
    const label = LINES[reach].tekst;
    const drawn = [line(reach, `M${x} ${top + 10}h36`), text([label], x + 44, top, { size: 12 })];
    x += 44 + label.length * 6.6 + 24;
    return drawn;
  });
  return { height: 34, nodes };
}

/** Draws parties and curves from a top edge on. */
export function drawLinks(p: LinkPicture, top: number): Drawn {
  const key = legend(top);
  const nodes: Node[] = [...key.nodes];
  let y = top + key.height;
  for (const group of p.groepen) {
    const from = wrap(group.van, LEFT.width, SIZE);
    const steps = group.stappen.map((s) => ({ ...s, namen: wrap(s.naar, RIGHT.width, SIZE), klein: wrap(`${s.soort}, ${s.datum}`, RIGHT.width, SMALL) }));
    const heights = steps.map((s) => textHeight(s.namen.length, SIZE) + textHeight(s.klein.length, SMALL) + 8);
    const total = Math.max(textHeight(from.length, SIZE) + 8, heights.reduce((a, b) => a + b, 0));
    // One step is a straight line, where the name before it leaves room for that
    const first = textHeight(steps[0]?.namen.length ?? 1, SIZE) / 2 + 2;
    const middle = y + (steps.length === 1 ? Math.max(first, textHeight(from.length, SIZE) / 2) : total / 2);
    // At the start of its curves, as those who learned stand at their ends
    nodes.push(text(from, LEFT.width, middle - textHeight(from.length, SIZE) / 2, { size: SIZE, bold: true, anchor: 'end' }));
    let right = y;
    steps.forEach((s, i) => {
      const own = right + textHeight(s.namen.length, SIZE) / 2 + 2;
      nodes.push(line(s.bereik, curve({ source: [CURVE.from, middle], target: [CURVE.to, own] }) ?? ''));
      nodes.push(text(s.namen, RIGHT.x, right, { size: SIZE }), text(s.klein, RIGHT.x, right + textHeight(s.namen.length, SIZE), { size: SMALL, soft: true }));
      right += heights[i] ?? 0;
    });
    y += total + 10;
  }
  return { height: y - top, nodes };
}
