// The lines between --- and --- at the top of an .mdx file.
import type { Advice } from '../problem.ts';

interface Frontmatter {
  /** The yaml between the dashes, and where it starts in the file. */
  yaml: string;
  start: number;
  /** The whole file with the frontmatter as spaces: places in it are places in the file. */
  masked: string;
}

// The expression of @astrojs/internal-helpers/frontmatter: what Astro takes for frontmatter.
const ASTRO = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/;
const WHOLE = /^---[ \t]*(\r?\n)/;

/**
 * Splits a file exactly as Astro does, and refuses every file for which that could surprise:
 * text before the first dashes, +++, dashes with something behind them.
 * Returns the frontmatter, or what is wrong and at which offset.
 */
export function splitFrontmatter(text: string): Frontmatter | (Advice & { offset: number }) {
  const open = WHOLE.exec(text);
  if (!open)
    return {
      offset: 0,
      message: 'Dit bestand begint niet met een regel ---.',
      remedy: 'Zet bovenaan een regel met alleen ---, daaronder de velden, en daaronder weer een regel met alleen ---.',
    };
  const match = ASTRO.exec(text);
  const raw = match?.[1];
  if (match === null || raw === undefined)
    return {
      // Where the fields seem to end: at an empty line or a heading.
      offset: Math.max(0, text.search(/(?<=\n)(?:[ \t]*\r?\n|#)/)),
      message: 'De velden bovenaan worden niet afgesloten.',
      remedy: 'Zet onder het laatste veld een regel met alleen ---.',
    };
  const close = match[0].length - 3;
  if (match.index !== 0 || text.slice(close, close + 3) !== '---' || !/^[ \t]*(\r?\n|$)/.test(text.slice(close + 3)))
    return {
      offset: close,
      message: 'Deze regel begint met --- of +++ en sluit daarmee de velden af, maar er staat nog iets achter.',
      remedy: 'Zet --- alleen op een regel, of begin deze regel anders.',
    };
  return { yaml: raw, start: 3, masked: text.slice(0, close + 3).replace(/[^\r\n]/g, ' ') + text.slice(close + 3) };
}
