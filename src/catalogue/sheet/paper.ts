// One A4 measured before it is printed: how high a text becomes in a column. The only place with
// these sizes beside src/styles/vel.css; a test prints every sheet and fails when they part.
import type { Block } from './blocks.ts';
import { widthOf, type Font } from './widths.ts';

/** Height in millimetres between the margins of the sheet. */
export const PAGE = 277;
/** Width in millimetres between the margins. */
export const WIDTH = 190;

/** A kind of text: millimetres per line, millimetres of its size, and the font that it is set in. */
interface Type {
  line: number;
  size: number;
  font: Font;
}

const MM_PER_POINT = 0.3528;
const type = (points: number, leading: number, font: Font = 'sans'): Type => ({ line: points * leading * MM_PER_POINT, size: points * MM_PER_POINT, font });

export const TITLE = type(21, 1.12, 'serif');
export const LEAD = type(11.5, 1.34);
export const TEXT = type(9.5, 1.29);
export const ANSWER = type(11.5, 1.34);
/** A heading with the space around it. */
export const HEADING = 7.2;
/** Space between paragraphs. */
export const GAP = 1.2;

/** Lines are a little fuller than whole words make them: the browser breaks long words. */
const HYPHENS = 1.02;

/** How many lines a paragraph takes, word after word. */
export function linesOf(text: string, width: number, kind: Type = TEXT): number {
  const room = (width * HYPHENS) / kind.size;
  const space = widthOf(' ', kind.font);
  let lines = 1;
  let at = 0;
  for (const word of text.split(/\s+|(?<=-)/)) {
    const wide = widthOf(word, kind.font);
    if (at > 0 && at + space + wide > room) (lines += 1), (at = wide);
    else at += (at > 0 ? space : 0) + wide;
  }
  return lines;
}

/** Height of one paragraph in a column of this width. */
export const heightOf = (text: string, width: number, kind: Type = TEXT): number => linesOf(text, width, kind) * kind.line;

const INDENT = 4.5;

/** Height of paragraphs and lists in a column of this width, the space under each included. */
export function blocksHeight(blocks: Block[], width: number, kind: Type = TEXT): number {
  return blocks.reduce((sum, b) => sum + GAP + (b.soort === 'alinea' ? heightOf(b.tekst, width, kind) : b.punten.reduce((h, p) => h + heightOf(p, width - INDENT, kind), 0)), 0);
}

/** How much too high a sheet is. */
export interface Excess {
  regels: number;
  /** About the same in characters of the column that is too long. */
  tekens: number;
}

/** Width of an average letter of Dutch text at size 1. */
const AVERAGE = 0.425;

/** What is too much, told in lines and characters of a column; nothing when it fits. */
export function excess(height: number, room: number, width: number, kind: Type = TEXT): Excess | undefined {
  if (height <= room) return undefined;
  const regels = Math.ceil((height - room) / kind.line);
  return { regels, tekens: Math.ceil((regels * width) / (kind.size * AVERAGE) / 10) * 10 };
}
