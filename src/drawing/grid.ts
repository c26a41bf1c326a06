// Counts in rows and columns; darker is more, and the number stands in every cell.
import type { GridPicture } from '../catalogue/pictures/types.ts';
import { el, text, wrap, type Drawn, type Node } from './svg.ts';

const NAME = 300;
const WIDTH = 800;
const ROW = 24;
const HEAD = 170;
const SHADES = ['#fff', '#e4e4e4', '#a9a9a9', '#333'] as const;

/** Draws the cells of a gap map from a top edge on. */
export function drawGrid(p: GridPicture, top: number): Drawn {
  const column = (WIDTH - NAME) / Math.max(1, p.kolommen.length);
  const heads = p.kolommen.map((k, i) => {
    const x = NAME + i * column + column / 2 - 6;
    return el('g', { transform: `translate(${x} ${top + HEAD - 8}) rotate(-90)` }, text(wrap(k.naam, HEAD - 10, 12), 0, -6, { size: 12 }));
  });
  const rows = p.rijen.flatMap((r, i): Node[] => {
    const y = top + HEAD + i * ROW;
    const cells = r.cellen.flatMap((c, j) => {
      const x = NAME + j * column;
      return [
        el('rect', { x, y, width: column - 2, height: ROW - 2, fill: SHADES[c.sterkte], stroke: '#999' }),
        text([c.aantal === 0 ? '–' : String(c.aantal)], x + column / 2 - 1, y + 2, { size: 13, anchor: 'middle', fill: c.sterkte === 3 ? '#fff' : '#000' }),
      ];
    });
    return [text(wrap(r.naam, NAME, 13).slice(0, 1), 0, y + 2, { size: 13 }), ...cells];
  });
  return { height: HEAD + p.rijen.length * ROW + 8, nodes: [...heads, ...rows] };
}
