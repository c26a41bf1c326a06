// Elements of an SVG file as text. Presentation attributes only, so that a file needs no styles.

export type Node = string;
type Attributes = Record<string, string | number | undefined>;

const safe = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** One element; attributes that are undefined are left out, and text in attributes is escaped. */
export function el(tag: string, attributes: Attributes, ...children: Node[]): Node {
  const list = Object.entries(attributes).flatMap(([k, v]) => (v === undefined ? [] : [` ${k}="${safe(String(typeof v === 'number' ? Math.round(v * 100) / 100 : v))}"`]));
  return children.length === 0 ? `<${tag}${list.join('')}/>` : `<${tag}${list.join('')}>${children.join('')}</${tag}>`;
}

/** Text as content of an element. */
export const chars = (s: string): Node => safe(s);

// A file is drawn without knowing the reader's font: a generous mean width of a letter
const LETTER = 0.53;

/** Lines that fit a width, broken between words. A word that is too long keeps its own line. */
export function wrap(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface TextStyle {
  size?: number;
  bold?: boolean;
  soft?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  klasse?: string;
}

const LINE = 1.3;

/** Height that lines of text take. */
export const textHeight = (lines: number, size = 14): number => lines * size * LINE;

/** Lines of text; y is the top of the first line. */
export function text(lines: string[], x: number, y: number, { size = 14, bold, soft, anchor = 'start', fill, klasse }: TextStyle = {}): Node {
  const rows = lines.map((line, i) => el('tspan', { x, y: y + size + i * size * LINE }, chars(line)));
  const style = { 'font-size': size, 'font-weight': bold ? 600 : undefined, 'text-anchor': anchor === 'start' ? undefined : anchor, fill: fill ?? (soft ? '#444' : '#000'), class: klasse ?? (soft ? 'zacht' : undefined) };
  return rows.length === 0 ? '' : el('text', style, ...rows);
}

/** What a drawing takes up, and its elements. */
export interface Drawn {
  height: number;
  nodes: Node[];
}
