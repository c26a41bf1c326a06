// The part of yaml that an entry may use. The rest (anchors, aliases, tags, merge and quoted keys)
// lets a file say something else than it shows, or grow without end.
import { isAlias, isCollection, isPair, isScalar, isSeq, visit, type Document, type Node, type Scalar } from 'yaml';
import { LIMITS } from '../limits.ts';
import type { Advice } from '../problem.ts';
import { hiddenCharacter } from './characters.ts';
import { readPlain } from './scalars.ts';
import type { Flaw } from './yaml.ts';

/** The name of a field. */
export const FIELD = /^[A-Za-z][A-Za-z0-9]*$/;

export const TOO_DEEP: Advice = { message: 'Hier zijn te veel lijsten en groepen in elkaar gezet.', remedy: 'Haal haakjes weg: een veld heeft hoogstens een lijst met groepen.' };

/** Everything in a parsed document that is not plain yaml; offsets are those of the yaml text. */
export function notPlain(doc: Document.Parsed): Flaw[] {
  const flaws: Flaw[] = [];
  let nodes = 0;
  const add = (node: unknown, message: string, remedy: string) => flaws.push({ offset: offsetOf(node), message, remedy });
  visit(doc, (key, node, path) => {
    if (isPair(node)) {
      if (!isScalar(node.key) || node.key.type !== 'PLAIN' || typeof node.key.value !== 'string' || !FIELD.test(node.key.value))
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

/** Where a node of yaml begins. */
export const offsetOf = (node: unknown): number => {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range?.[0] ?? 0;
};
