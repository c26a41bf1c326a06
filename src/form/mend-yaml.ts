// The fields of an entry that is there, changed only where something was changed.
import { isMap, isScalar, isSeq, parseDocument, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { gaps } from './gaps.ts';
import { fits, flowText, isInFlow, isOneLine, isSimple, scalarText } from './mend-value.ts';
import { isBlockScalar, linesOf, seqItems } from './source.ts';
import { applied, atLineStart, indented, type Splice } from './splice.ts';
import { yamlText } from './write.ts';

export type Data = Record<string, unknown>;

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
  if (isScalar(node)) return isSimple(after) && !isBlockScalar(node) && isOneLine(source, node) && fits(source, node, after) ? [{ from: node.range[0], to: node.range[1], text: scalarText(after, node, isInFlow(source, node)) }] : undefined;
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
