// The running text of an entry, in blocks as a reader meets them: a field, a paragraph, an item of
// a list, a heading, a cell.
import { toString } from 'mdast-util-to-string';
import { BODY_LABEL, labelOf, type Entry } from '../corpus.ts';
import type { Node } from '../guard/flaw.ts';
import type { Place, Problem } from '../problem.ts';
import { Lines } from '../read/lines.ts';
import { placeOf } from '../read/place.ts';

export interface Block {
  text: string;
  /** Names and labels are no sentences: only their spelling is looked at. */
  isProse: boolean;
  /** A warning at `part`, words of this block. */
  warn(part: string, message: string, remedy: string): Problem;
}

/** Fields that hold no words of ours: addresses, places in a source, codes, names. */
const NO_WORDS = new Set(['url', 'vindplaats', 'contact', 'telefoon', 'status', 'licentie', 'code', 'afgebroken', 'vroegereIds', 'naam', 'aliassen', 'gemeenten', 'bedrijf', 'uitgever', 'kort', 'provincies', 'oorspronkelijk', 'documenten', 'toekenning', 'maker']);

const known = new WeakMap<Entry, Block[]>();

/** The blocks of an entry, in order; none of what cannot be read. Several rules ask: taken apart once. */
export function blocksOf(entry: Entry): Block[] {
  const blocks = known.get(entry) ?? takeApart(entry);
  known.set(entry, blocks);
  return blocks;
}

function takeApart(entry: Entry): Block[] {
  const lines = new Lines(entry.source);
  // Places and labels are looked up for the few blocks that get a warning.
  const block = (text: string, start: () => Place, label: () => string, isProse: boolean): Block => ({
    text,
    isProse,
    warn: (part, message, remedy) => ({ file: entry.file, ...placeOf(part, start(), entry.source, lines), label: label(), message, remedy, severity: 'waarschuwing' }),
  });
  const references = new Set(entry.references.map((r) => r.path.join('.')));
  const fields = strings(entry.raw).filter(({ path, text }) => !references.has(path.join('.')) && !path.some((p) => NO_WORDS.has(String(p))) && /\p{L}{2}/u.test(text));
  return [
    ...fields.map(({ path, text }) => block(text, () => entry.placeOf(path), () => labelOf(entry, path), isSentence(text))),
    ...bodyBlocks(entry.body()).map((node) => block(wordsIn(node), () => node.position?.start ?? { line: 1, column: 1 }, () => BODY_LABEL, node.type === 'paragraph')),
  ];
}

const isSentence = (text: string) => /[.!?]["”’)]*$/.test(text);

function bodyBlocks(node: Node | undefined): Node[] {
  if (!node) return [];
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [node];
  return (node.children ?? []).flatMap(bodyBlocks);
}

/** Words of a block, code left out: there a name of a field may stand. */
function wordsIn(node: Node): string {
  if (node.type === 'inlineCode') return ' ';
  if (node.type === 'break') return ' ';
  return node.children ? node.children.map(wordsIn).join('') : toString(node);
}

function strings(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Array.isArray(value) ? value.flatMap((v, i) => strings(v, [...path, i])) : Object.entries(value).flatMap(([k, v]) => strings(v, [...path, k]));
}
