// Where the fields and items of yaml stand in its text, by lines.
import { isCollection, isPair, isScalar, Scalar, type Pair, type ParsedNode } from 'yaml';

interface LineRange {
  /** Start of the first line. */
  from: number;
  /** Start of the line after the last. */
  to: number;
  indent: number;
}

/** Whether a value is written as a block, after | or >: its text runs on to a line that is indented less. */
export const isBlockScalar = (node: unknown): boolean => isScalar(node) && (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL);

/** Offset just after the last character of a node: comments and empty lines behind it are not part of it. */
function endOf(source: string, node: unknown): number {
  if (isPair(node)) return node.value ? endOf(source, node.value) : endOf(source, node.key);
  const { range } = node as ParsedNode;
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(source, node.items.at(-1));
  const text = source.slice(0, range[1]);
  return isBlockScalar(node) ? text.trimEnd().length : range[1];
}

function range(source: string, start: number, end: number): LineRange {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  const newline = source.indexOf('\n', end);
  return { from, to: newline === -1 ? source.length : newline + 1, indent: start - from };
}

/** The lines of a field. */
export function linesOf(source: string, pair: Pair<ParsedNode, ParsedNode | null>): LineRange {
  return range(source, pair.key.range[0], endOf(source, pair));
}

/** The lines of each item of a list that is written with dashes. */
export function seqItems(source: string, items: readonly ParsedNode[]): LineRange[] {
  return items.map((item) => {
    const dash = source.lastIndexOf('-', item.range[0] - 1);
    return range(source, dash, endOf(source, item));
  });
}
