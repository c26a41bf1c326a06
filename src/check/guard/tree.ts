// A whole tree against the list of what is allowed. Used on both trees of the check and on
// the tree that the build renders.
import { LIMITS } from '../limits.ts';
import { flawOf, type BodyFlaw, type Node } from './flaw.ts';
import { judge } from './nodes.ts';

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

/** Everything in a tree that an entry may not hold, in the order of the text. Never throws. */
export function treeFlaws(root: Node): BodyFlaw[] {
  const flaws: BodyFlaw[] = [];
  let count = 0;
  // A stack of our own: a tree can be deeper than the stack of the language.
  const todo: { node: Node; depth: number; inNote: boolean }[] = [{ node: root, depth: 0, inNote: false }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, depth, inNote } = next;
    count += 1;
    if (depth > LIMITS.bodyDepth || count > LIMITS.bodyNodes) return [...flaws, flawOf(node, 'Hier staat te veel in elkaar: lijsten, citaten of opmaak.', 'Maak de tekst eenvoudiger.')];
    const isCode = CODE.has(node.type);
    flaws.push(...judge(node).map((flaw) => ({ ...flaw, isCode })));
    if (inNote && node.type === 'footnoteReference') flaws.push(flawOf(node, 'In een voetnoot staat een verwijzing naar een voetnoot.', 'Haal de verwijzing weg.'));
    if (isCode) continue;
    const below = inNote || node.type === 'footnoteDefinition';
    for (const child of [...(node.children ?? [])].reverse()) todo.push({ node: child, depth: depth + 1, inNote: below });
  }
  return flaws;
}
