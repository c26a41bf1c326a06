// Yaml with a place for every value. Only the plain part of yaml is taken: no anchors,
// aliases, tags, merge keys, quoted or complex keys, no second document.
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type ParsedNode, type Scalar } from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Advice } from '../problem.ts';
import { hiddenCharacter } from './characters.ts';
import { readPlain } from './scalars.ts';
import { yamlAdvice } from './yaml-errors.ts';

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

const FIELD = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * Reads yaml text. `start` is its offset in the file; every offset that comes back is one in the file.
 * Never throws: what cannot be read is a flaw.
 */
export function readYaml(text: string, start = 0): YamlData {
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: true, prettyErrors: false, keepSourceTokens: false, stringKeys: false, lineCounter: new LineCounter() });
  } catch (e) {
    // A stack that overflows on thousands of nested brackets.
    if (!(e instanceof RangeError)) throw e;
    return { data: undefined, flaws: [{ offset: start, ...TOO_DEEP }], locate: () => start, locateKey: () => start };
  }
  const flaws: Flaw[] = [...doc.errors, ...doc.warnings].map((e) => ({ offset: start + e.pos[0], ...yamlAdvice(e.code) }));
  const fatal = doc.errors.some((e) => e.code !== 'DUPLICATE_KEY');
  const own = fatal ? [] : treeFlaws(doc).map((f) => ({ ...f, offset: f.offset + start }));
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

const TOO_DEEP = { message: 'Hier zijn te veel lijsten en groepen in elkaar gezet.', remedy: 'Haal haakjes weg: een veld heeft hoogstens een lijst met groepen.' };

/** Everything in a parsed document that is not plain yaml. */
function treeFlaws(doc: Document.Parsed): Flaw[] {
  const flaws: Flaw[] = [];
  let nodes = 0;
  const add = (node: unknown, message: string, remedy: string) => flaws.push({ offset: offsetOf(node), message, remedy });
  visit(doc, (key, node, path) => {
    if (isPair(node)) {
      if (!isScalar(node.key) || node.key.type !== 'PLAIN' || !FIELD.test(String(node.key.value)))
        add(node.key ?? node.value, 'Dit is geen gewone naam van een veld.', 'De naam van een veld bestaat uit letters en cijfers, zonder aanhalingstekens: `titel: ...`. Hoort dit bij een tekst? Zet de tekst tussen aanhalingstekens.');
      return undefined;
    }
    if (typeof node !== 'object' || node === null || node === doc) return undefined;
    nodes += 1;
    const depth = path.filter((p) => isCollection(p)).length;
    if (depth > LIMITS.yamlDepth || nodes > LIMITS.yamlNodes) {
      flaws.push({ offset: offsetOf(node), ...TOO_DEEP });
      return visit.BREAK;
    }
    if (isAlias(node)) add(node, 'Een verwijzing met * kan hier niet.', 'Schrijf de waarde voluit. Begint een tekst met *? Zet hem tussen aanhalingstekens.');
    else if ('anchor' in node && node.anchor) add(node, 'Een merkteken met & kan hier niet.', 'Haal het weg. Begint een tekst met &? Zet hem tussen aanhalingstekens.');
    if ('tag' in node && node.tag) add(node, 'Een soortaanduiding met ! kan hier niet.', 'Haal haar weg. Begint een tekst met !? Zet hem tussen aanhalingstekens.');
    if (isScalar(node) && key !== 'key') flaws.push(...scalarFlaws(node).map((f) => ({ ...f, path: pathOf(path, node) })));
    return undefined;
  });
  return flaws;
}

function scalarFlaws(node: Scalar): Flaw[] {
  const read = node.type === 'PLAIN' && node.source !== undefined ? readPlain(node.source, node.value) : { value: node.value };
  // Escapes such as "\u202e" are plain letters in the file; only the value shows them.
  const hidden = typeof node.value === 'string' ? hiddenCharacter(node.value) : undefined;
  return ['value' in read ? undefined : read, hidden].flatMap((advice) => (advice ? { ...advice, offset: offsetOf(node) } : []));
}

/** The names and places in lists that lead to a node. */
function pathOf(ancestors: readonly unknown[], node: Node): PropertyKey[] {
  return [...ancestors, node].flatMap((a, i) => {
    if (isPair(a) && isScalar(a.key)) return String(a.key.value);
    const parent = ancestors[i - 1];
    return isSeq(parent) ? parent.items.indexOf(a) : [];
  });
}

/** Plain data of a node, dates as Astro would read them. Aliases become undefined. */
function toData(node: unknown): unknown {
  if (isMap(node)) {
    const entries = node.items.filter((p) => isScalar(p.key) && FIELD.test(String(p.key.value)));
    return Object.fromEntries(entries.map((p) => [String((p.key as Scalar).value), toData(p.value)]));
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

const offsetOf = (node: unknown): number => {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range?.[0] ?? 0;
};
