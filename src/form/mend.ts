// An entry that is there, changed only where something was changed: comments, order, quotes and line
// ends of the rest stay as they are.
import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { splitFrontmatter } from '../check/read/frontmatter.ts';
import { isBlockScalar, linesOf, seqItems } from './source.ts';
import { plainOrQuoted, yamlText } from './write.ts';

/** Replaces text from one offset to another. */
interface Splice {
  from: number;
  to: number;
  text: string;
  /** Of text inserted at one place: its column, then its place in the schema. */
  rang?: readonly [indent: number, order: number];
}

type Data = Record<string, unknown>;

const isData = (v: unknown): v is Data => typeof v === 'object' && v !== null && !Array.isArray(v);
const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The yaml of an entry with the differences between `before` and `after` carried over.
 * @param order names of its fields, so that a new field comes at its place.
 * @throws when the yaml holds no fields.
 */
export function mendYaml(source: string, order: readonly string[], before: Data, after: Data): string {
  const { contents } = parseDocument(source, { schema: 'core', keepSourceTokens: false });
  if (!isMap(contents)) throw new Error('Dit bestand heeft geen velden.');
  return applied(source, mapSplices(source, contents as YAMLMap<ParsedNode, ParsedNode | null>, before, after, order));
}

/** The same for a whole file. `body`: the new prose; undefined where it was not touched. */
export function mendFile(vorm: 'mdx' | 'yaml', source: string, order: readonly string[], before: Data, after: Data, body?: string): string {
  if (vorm === 'yaml') return mendYaml(source, order, before, after);
  const split = splitFrontmatter(source);
  if ('message' in split) throw new Error(split.message);
  const end = split.start + split.yaml.length;
  const rest = source.slice(end);
  const close = /^---[ \t]*\r?\n?/.exec(rest)?.[0] ?? '---\n';
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const tail = body === undefined ? rest : `${close.trimEnd()}${eol}${eol}${body.trim().replace(/\r?\n/g, eol)}${eol}`;
  return source.slice(0, split.start) + mendYaml(split.yaml, order, before, after) + tail;
}

/** The prose of a file, as `mendFile` takes it back. */
export function bodyText(source: string): string {
  const split = splitFrontmatter(source);
  return 'message' in split ? '' : source.slice(split.start + split.yaml.length).replace(/^---[ \t]*\r?\n?/, '').trim();
}

const applied = (source: string, splices: readonly Splice[]): string =>
  [...splices].sort((a, b) => b.from - a.from || b.to - a.to || above(a, b)).reduce((text, s) => text.slice(0, s.from) + s.text + text.slice(s.to), source);

// What is applied last at one place comes first in the text: the deeper field, then the earlier one.
function above({ rang: [a, m] = [0, 0] }: Splice, { rang: [b, n] = [0, 0] }: Splice): number {
  return a - b || n - m;
}

function mapSplices(source: string, map: YAMLMap<ParsedNode, ParsedNode | null>, before: Data, after: Data, order: readonly string[] = Object.keys(after)): Splice[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((k) => !equal(before[k], after[k]));
  return keys.flatMap((k) => {
    const pair = map.items.find((p) => isScalar(p.key) && p.key.value === k);
    if (!pair) return [inserted(source, map, k, after[k], order)];
    if (after[k] === undefined) return [removed(source, pair)];
    return pairSplices(source, pair, before[k], after[k]);
  });
}

/** A changed field: its value where that can be changed by itself, else the whole field anew. */
function pairSplices(source: string, pair: Pair<ParsedNode, ParsedNode | null>, before: unknown, after: unknown): Splice[] {
  const inside = pair.value ? valueSplices(source, pair.value, before, after) : undefined;
  if (inside) return inside;
  const { from, to, indent } = linesOf(source, pair);
  return [{ from, to, text: indented(yamlText({ [String((pair.key as Scalar).value)]: after }), indent) }];
}

function valueSplices(source: string, node: ParsedNode, before: unknown, after: unknown): Splice[] | undefined {
  if (equal(before, after)) return [];
  if (isScalar(node)) return isSimple(after) && !isBlockScalar(node) && isOneLine(source, node) && fits(source, node, after) ? [{ from: node.range[0], to: node.range[1], text: scalarText(after, node) }] : undefined;
  if (isMap(node) && isData(before) && isData(after)) {
    const sameKeys = equal(Object.keys(before).sort(), Object.keys(after).sort());
    if (node.flow !== true || sameKeys) return flowSafe(node, () => mapSplices(source, node as YAMLMap<ParsedNode, ParsedNode | null>, before, after));
    return [{ from: node.range[0], to: node.range[1], text: flowText(after) }];
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) return node.flow === true ? [{ from: node.range[0], to: node.range[1], text: flowText(after) }] : seqSplices(source, node as never, before, after);
  return undefined;
}

/** Changes inside { } stay on its line; what cannot be written there makes the group anew. */
function flowSafe(node: YAMLMap, make: () => Splice[]): Splice[] | undefined {
  const splices = make();
  return node.flow === true && splices.some((s) => s.text.includes('\n')) ? undefined : splices;
}

/** A list with items on their own lines: what stayed the same stays where it is. */
function seqSplices(source: string, seq: { items: ParsedNode[] }, before: unknown[], after: unknown[]): Splice[] | undefined {
  const lines = seqItems(source, seq.items);
  const first = lines[0];
  if (!first || lines.length !== before.length || after.length === 0) return undefined;
  const splices: Splice[] = [];
  for (const gap of gaps(before, after)) {
    const old = lines.slice(gap.from, gap.to);
    const inPlace = old.length === gap.items.length ? gap.items.map((item, n) => valueSplices(source, seq.items[gap.from + n] as ParsedNode, before[gap.from + n], item)) : [];
    if (inPlace.length > 0 && inPlace.every((s) => s !== undefined)) {
      splices.push(...inPlace.flatMap((s) => s));
      continue;
    }
    const at = old[0]?.from ?? lines[gap.from]?.from ?? lines.at(-1)?.to ?? 0;
    const text = gap.items.map((item) => indented(yamlText([item]), first.indent)).join('');
    splices.push({ from: at, to: old.at(-1)?.to ?? at, text: atLineStart(source, at, text), rang: [first.indent, 0] });
  }
  return splices;
}

/** Where two lists differ: the range of the first, and what the second has there. By the longest common part. */
function gaps(before: readonly unknown[], after: readonly unknown[]): { from: number; to: number; items: unknown[] }[] {
  const a = before.map((v) => JSON.stringify(v));
  const b = after.map((v) => JSON.stringify(v));
  const length = a.map(() => b.map(() => 0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) (length[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: { from: number; to: number; items: unknown[] }[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const [i0, j0] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1; else j += 1;
    found.push({ from: i0, to: i, items: after.slice(j0, j) });
  }
  return found;
}

function inserted(source: string, map: YAMLMap<ParsedNode, ParsedNode | null>, key: string, value: unknown, order: readonly string[]): Splice {
  const rank = (k: unknown) => order.indexOf(String(k));
  // After the nearest field that comes before it in the schema; the file's own order is left alone.
  const earlier = map.items.filter((p) => isScalar(p.key) && rank(p.key.value) < rank(key)).sort((a, b) => rank((a.key as Scalar).value) - rank((b.key as Scalar).value)).at(-1);
  const anchor = earlier ?? map.items[0];
  if (!anchor) return { from: 0, to: 0, text: yamlText({ [key]: value }) };
  const { from, to, indent } = linesOf(source, anchor);
  const at = earlier ? to : from;
  return { from: at, to: at, text: atLineStart(source, at, indented(yamlText({ [key]: value }), indent)), rang: [indent, rank(key)] };
}

function removed(source: string, pair: Pair<ParsedNode, ParsedNode | null>): Splice {
  const { from, to } = linesOf(source, pair);
  return { from, to, text: '' };
}

const atLineStart = (source: string, at: number, text: string) => (at > 0 && source[at - 1] !== '\n' ? `\n${text}` : text);

const indented = (text: string, indent: number) => text.replace(/^(?=.)/gm, ' '.repeat(indent));

const isSimple = (v: unknown) => typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean';

const isOneLine = (source: string, { range }: { range: readonly [number, number, number] }) => !source.slice(range[0], range[1]).includes('\n');

/** Whether a value may stand on the line of the old one: long text is folded anew instead. */
function fits(source: string, node: { range: readonly [number, number, number] }, value: unknown): boolean {
  const start = source.lastIndexOf('\n', node.range[0] - 1) + 1;
  const inFlow = /[{[]/.test(source.slice(start, node.range[0]).replace(/"[^"]*"|'[^']*'/g, ''));
  return inFlow || String(value).length <= 100 || node.range[1] - node.range[0] > 100;
}

const scalarText = (value: unknown, node: Scalar): string => (typeof value === 'string' ? plainOrQuoted(value, node.type === Scalar.PLAIN) : String(value));

const flowText = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', flowCollectionPadding: !Array.isArray(value) }).trim().replace(/\n\s*/g, ' ');
