// What rules want to know of the body of an entry.
import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Entry } from '../corpus.ts';
import type { Node } from '../guard/flaw.ts';
import type { Place } from '../problem.ts';

export interface Heading {
  depth: number;
  text: string;
  /** Last part of its address: /praktijken/naam/#anchor. */
  anchor: string;
  place: Place | undefined;
}

/** The headings of an entry in order; none for yaml or an unreadable body. */
export function headingsOf(entry: Entry): Heading[] {
  const seen = new Map<string, number>();
  return nodesOf(entry).flatMap((node) => {
    if (node.type !== 'heading' || !('depth' in node)) return [];
    const text = toString(node);
    const base = slug(text);
    const n = seen.get(base) ?? 0;
    seen.set(base, n + 1);
    return [{ depth: Number(node.depth), text, anchor: n === 0 ? base : `${base}-${n}`, place: node.position?.start }];
  });
}

/** The links of an entry, written in full or by reference. */
export function linksOf(entry: Entry): { url: string; place: Place | undefined }[] {
  return nodesOf(entry).flatMap((node) => ((node.type === 'link' || node.type === 'definition') && 'url' in node ? [{ url: String(node.url), place: node.position?.start }] : []));
}

/** Every node of a body, in the order of the text. */
export function nodesOf(entry: Entry): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  const tree = entry.body();
  return tree ? all(tree) : [];
}
