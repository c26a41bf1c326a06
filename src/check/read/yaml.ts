// Yaml with a place for every value.
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Advice } from '../problem.ts';
import { readPlain } from './scalars.ts';
import { yamlAdvice, yamlErrorOffset } from './yaml-errors.ts';
import { FIELD, notPlain, offsetOf, TOO_DEEP } from './yaml-plain.ts';

export interface Flaw extends Advice {
  offset: number;
  /** The field it is about, where that is known. */
  path?: Path;
}

export type Path = readonly PropertyKey[];

export interface YamlData {
  /** Undefined when the text could not be read at all. */
  data: unknown;
  flaws: Flaw[];
  /** Offset of the value at a path; of the nearest group around it when it is not there. */
  locate(path: Path): number;
  /** Offset of the name of the field at a path, or of its value when it has no name. */
  locateKey(path: Path): number;
}

/**
 * Reads yaml text. `start` is its offset in the file; every offset that comes back is one in the file.
 * Never throws: what cannot be read is a flaw.
 */
export function readYaml(text: string, start = 0): YamlData {
  let doc: Document.Parsed;
  try {
    // Without a line break at its end, yaml takes the last quote of an open text for its closing one
    doc = parseDocument(text.endsWith('\n') ? text : `${text}\n`, { version: '1.2', schema: 'core', merge: false, uniqueKeys: true, prettyErrors: false, keepSourceTokens: false, stringKeys: false, lineCounter: new LineCounter() });
  } catch (e) {
    // A stack that overflows on thousands of nested brackets.
    if (!(e instanceof RangeError)) throw e;
    return { data: undefined, flaws: [{ offset: start, ...TOO_DEEP }], locate: () => start, locateKey: () => start };
  }
  const flaws: Flaw[] = telling([...doc.errors, ...doc.warnings], text).map(({ error: e, offset }) => ({ offset: start + offset, ...yamlAdvice(isIndent(text, offset, e) ? 'BAD_INDENT' : e.code, e.message) }));
  const directive = /^%/m.exec(text);
  if (directive) flaws.push({ offset: start + directive.index, ...yamlAdvice('BAD_DIRECTIVE') });
  const fatal = doc.errors.some((e) => e.code !== 'DUPLICATE_KEY');
  const own = fatal ? [] : notPlain(doc).map((f) => ({ ...f, offset: f.offset + start }));
  flaws.push(...own);
  const unreadable = fatal || own.some((f) => f.message === TOO_DEEP.message);
  return {
    data: unreadable ? undefined : toData(doc.contents),
    flaws: flaws.slice(0, 20),
    locate: (path) => start + offsetOf(walk(doc.contents, path).value),
    locateKey: (path) => {
      const { key, value } = walk(doc.contents, path);
      return start + offsetOf(key ?? value);
    },
  };
}

/** A line that stands too far to the left or right looks to the parser as if a sign were missing before it. */
const isIndent = (text: string, offset: number, error: YAMLError) => error.code === 'MISSING_CHAR' && /(^|\n)[ ]*$/.test(text.slice(0, offset)) && !/closing|^Flow/.test(error.message);

/**
 * The errors worth telling, each at the place of the mistake: the first of a line, and nothing after
 * a sign that leads the parser astray, for from there on it finds fault with every line.
 */
function telling(errors: readonly YAMLError[], text: string): { error: YAMLError; offset: number }[] {
  const astray = errors.findIndex((e) => e.code === 'UNEXPECTED_TOKEN' || /closing .quote/.test(e.message) || isIndent(text, e.pos[0], e));
  const lines = new Set<number>();
  return errors.slice(0, astray === -1 ? undefined : astray + 1).flatMap((error) => {
    const offset = yamlErrorOffset(text, error.pos[0], error.message);
    const line = text.lastIndexOf('\n', offset - 1);
    if (lines.has(line)) return [];
    lines.add(line);
    return [{ error, offset }];
  });
}

/** Plain data of a node, dates as Astro would read them. Aliases become undefined. */
function toData(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(node.items.flatMap((p) => (isScalar(p.key) && FIELD.test(String(p.key.value)) ? [[String(p.key.value), toData(p.value)]] : [])));
  }
  if (isCollection(node)) return node.items.map(toData);
  if (!isScalar(node)) return node === null ? null : undefined;
  if (node.type !== 'PLAIN' || node.source === undefined) return node.value;
  const read = readPlain(node.source, node.value);
  return 'value' in read ? read.value : node.source;
}

/** The value at a path and the name before it; where the path ends early, the last that is there. */
function walk(root: ParsedNode | null, path: Path): { key?: unknown; value: unknown } {
  let found: { key?: unknown; value: unknown } = { value: root };
  for (const step of path) {
    const here = found.value;
    if (isMap(here)) {
      const pair = here.items.find((p) => isScalar(p.key) && p.key.value === step);
      if (!pair) return found;
      found = { key: pair.key, value: pair.value ?? pair.key };
    } else if (isCollection(here) && typeof step === 'number' && here.items[step] !== undefined) {
      found = { value: here.items[step] };
    } else return found;
  }
  return found;
}
