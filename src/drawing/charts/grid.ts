// Counts in rows and columns; darker is more, and the number stands in every cell.
import type { GridPicture } from '../../catalogue/pictures/types.ts';
import { el, text, textHeight, wrap, type Drawn, type Node } from '../svg.ts';

const NAME = 300;
const WIDTH = 800;
const ROW = 24;
const HEAD = 170;
const TOTAL = 44;
const SHADES = ['#fff', '#e4e4e4', '#a9a9a9', '#333'] as const;

/** What the shades mean, on one line. */
function legend(p: GridPicture, top: number): Drawn {
  let x = 118;
  const nodes = [text(['Aantal praktijken:'], 0, top, { size: 12 })];
  for (const { sterkte, tekst } of p.legenda) {
    nodes.push(el('rect', { x, y: top + 1, width: 24, height: 14, fill: SHADES[sterkte], stroke: '#999' }), text([tekst], x + 31, top, { size: 12 }));
    x += 31 + tekst.length * 7 + 22;
  }
  return { height: 26, nodes };
}

/** Draws the cells of a gap map from a top edge on. */
export function drawGrid(p: GridPicture, top: number): Drawn {
  const key = legend(p, top);
  const begin = top + key.height;
  const column = (WIDTH - NAME - TOTAL) / Math.max(1, p.kolommen.length);
  const heads = [...p.kolommen.map((k) => k.naam), 'Alle praktijken'].map((naam, i) => {
    const lines = wrap(naam, HEAD - 10, 12);
    const middle = i === p.kolommen.length ? WIDTH - TOTAL / 2 : NAME + i * column + (column - 2) / 2;
    return el('g', { transform: `translate(${middle} ${begin + HEAD - 8}) rotate(-90)` }, text(lines, 0, -textHeight(lines.length, 12) / 2 - 2, { size: 12 }));
  });
  let bottom = begin + HEAD;
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
    return [text(name, 0, y + 2, { size: 13 }), ...cells, text([String(r.totaal)], WIDTH - TOTAL / 2, y + 2, { size: 13, bold: true, anchor: 'middle' })];
  });
  return { height: bottom - top + 8, nodes: [...key.nodes, ...heads, ...rows] };
}
