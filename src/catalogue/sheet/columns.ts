// Two columns of even height, as a browser balances them.
import { GAP, HEADING, linesOf, TEXT } from './paper.ts';
import type { Block } from './blocks.ts';

/** A piece that is never broken; `end`: a column may end under it. */
export interface Piece {
  height: number;
  end: boolean;
}

/** Lines that stay together at the end and at the beginning of a column. */
const TOGETHER = 2;

/** The lines of a paragraph in a column of this width; `gap` is the space under it. */
export function paragraph(text: string, width: number, gap = GAP): Piece[] {
  const lines = linesOf(text, width);
  return Array.from({ length: lines }, (_, i) => {
    const last = i === lines - 1;
    return { height: TEXT.line + (last ? gap : 0), end: last || (i + 1 >= TOGETHER && lines - i - 1 >= TOGETHER) };
  });
}

/** A heading: never the last thing in a column. */
export const heading: Piece = { height: HEADING, end: false };

/** Room for the sign before a point. */
const INDENT = 4.5;

/** The points of a list. */
export const points = (texts: string[], width: number, gap = 0): Piece[] => texts.flatMap((t) => paragraph(t, width - INDENT, gap));

/** Paragraphs and lists. */
export const pieces = (blocks: Block[], width: number): Piece[] => blocks.flatMap((b) => (b.soort === 'alinea' ? paragraph(b.tekst, width) : [...points(b.punten, width), { height: GAP, end: true }]));

/** Height of the higher column when the pieces are divided over two, in order, as evenly as they can be. */
export function balanced(all: Piece[]): number {
  const total = all.reduce((sum, p) => sum + p.height, 0);
  let before = 0;
  let best = total;
  for (const p of all) {
    before += p.height;
    if (p.end) best = Math.min(best, Math.max(before, total - before));
  }
  return best;
}
