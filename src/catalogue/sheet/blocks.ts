// The text of an entry as plain blocks per section: what paper can show without links or markup.
import { toString } from 'mdast-util-to-string';

/** A node of a Markdown tree, whichever parser made it. */
export interface MdNode {
  type: string;
  children?: readonly MdNode[] | undefined;
  value?: string;
  depth?: number;
  ordered?: boolean | null | undefined;
}

export type Block = { soort: 'alinea'; tekst: string } | { soort: 'lijst'; genummerd: boolean; punten: string[] };

/** Text before the first heading has this name. */
const OPENING = '';

const kids = (node: MdNode): readonly MdNode[] => node.children ?? [];

/** Words of a node. A link between brackets only points on, and paper cannot follow: it falls away. */
function plain(node: MdNode): string {
  const parts = kids(node).map((child, i, all) => {
    const before = all[i - 1]?.value ?? '';
    const after = all[i + 1]?.value ?? '';
    return child.type === 'link' && before.endsWith('(') && after.startsWith(')') ? '' : toString(child);
  });
  return parts.join('').replace(/\s*\(\)/g, '').replace(/\s+/g, ' ').trim();
}

function points(list: MdNode): string[] {
  return kids(list).flatMap((item) => [kids(item).filter((n) => n.type !== 'list').map(plain).join(' '), ...kids(item).filter((n) => n.type === 'list').flatMap(points)]);
}

function block(node: MdNode): Block[] {
  if (node.type === 'list') return [{ soort: 'lijst', genummerd: node.ordered === true, punten: points(node) }];
  if (node.type === 'table') return [{ soort: 'lijst', genummerd: false, punten: kids(node).slice(1).map((row) => kids(row).map(plain).filter(Boolean).join(': ')) }];
  if (node.type === 'paragraph' || node.type === 'heading') return [{ soort: 'alinea', tekst: plain(node) }];
  return node.type === 'footnoteDefinition' ? [] : kids(node).flatMap(block);
}

/** The blocks under each heading of the second level, in order. Takes the root of the tree. */
export function sectionsOf(tree: MdNode): Map<string, Block[]> {
  const sections = new Map<string, Block[]>();
  let name = OPENING;
  for (const node of kids(tree)) {
    if (node.type === 'heading' && node.depth === 2) name = toString(node);
    else sections.set(name, [...(sections.get(name) ?? []), ...block(node).filter((b) => b.soort === 'lijst' || b.tekst)]);
  }
  return sections;
}

/** Number of characters in blocks. */
export const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, b) => sum + (b.soort === 'alinea' ? b.tekst.length : b.punten.join('').length), 0);
