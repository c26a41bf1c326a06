// Counts in rows and columns; darker is more, and the number stands in every cell.
import type { GridPicture } from '../catalogue/pictures/types.ts';
import { el, text, textHeight, wrap, type Drawn, type Node } from './svg.ts';

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
  let bottom = top + HEAD;
  const rows = p.rijen.flatMap((r): Node[] => {
    const name = wrap(r.naam, NAME - 10, 13);
    const height = Math.max(ROW, textHeight(name.length, 13) + 6);
    const y = bottom;
    bottom += height;
    const cells = r.cellen.flatMap((c, j) => {
      const x = NAME + j * column;
      return [
        el('rect', { x, y, width: column - 2, height: height - 2, fill: SHADES[c.sterkte], stroke: '#999' }),
        text([c.aantal === 0 ? '–' : String(c.aantal)], x + column / 2 - 1, y + 2, { size: 13, anchor: 'middle', fill: c.sterkte === 3 ? '#fff' : '#000' }),
      ];
    });
    return [text(name, 0, y + 2, { size: 13 }), ...cells];
  });
  return { height: bottom - top + 8, nodes: [...heads, ...rows] };
}
