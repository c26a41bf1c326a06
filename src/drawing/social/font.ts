// The bundled font as outlines, so that a picture looks the same on every machine.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';

const file = createRequire(import.meta.url).resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff');
const bytes = readFileSync(file);
const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

/** Width of a text. */
export const widthOf = (text: string, size: number): number => font.getAdvanceWidth(text, size);

/**
 * The outline of a text as path data; x and y are the start of its baseline.
 * Written here because toPathData() of opentype.js 2.0.0 rounds some numbers to NaN.
 */
export function outline(text: string, x: number, y: number, size: number): string {
  const points = (...numbers: number[]) => numbers.map((n) => String(Math.round(n * 10) / 10)).join(' ');
  return font.getPath(text, x, y, size).commands.map((c) => {
    if (c.type === 'Z') return 'Z';
    if (c.type === 'C') return `C${points(c.x1, c.y1, c.x2, c.y2, c.x, c.y)}`;
    return c.type === 'Q' ? `Q${points(c.x1, c.y1, c.x, c.y)}` : `${c.type}${points(c.x, c.y)}`;
  }).join('');
}

/** Characters that the font cannot draw. */
export const missing = (text: string): string[] => [...new Set(text)].filter((c) => font.charToGlyphIndex(c) === 0);

/** How much narrower a try is, when lines are made even. */
const STEP = 20;

/** Lines that fit a width, broken between words; a word that is too wide is broken itself. */
export function lines(text: string, width: number, size: number): string[] {
  const out: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = out.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) out[out.length - 1] = `${last} ${word}`;
    else out.push(...pieces(word, width, size));
  }
  return out;
}

/** The same number of lines, as even as they can be: no last word alone. */
export function evenLines(text: string, width: number, size: number): string[] {
  const count = lines(text, width, size).length;
  let narrow = width;
  while (narrow > STEP && lines(text, narrow - STEP, size).length === count) narrow -= STEP;
  return lines(text, narrow, size);
}

function pieces(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  let end = word.length - 1;
  while (end > 1 && widthOf(`${word.slice(0, end)}-`, size) > width) end--;
  return [`${word.slice(0, end)}-`, ...pieces(word.slice(end), width, size)];
}
