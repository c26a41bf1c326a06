// Reading the tree of a page: what is an element, what of it is searched, what it says.
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** What search never reads: code, pictures, forms and the templates of them. */
export const OUTSIDE: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'noscript', 'form', 'select', 'pre']);
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr']);

/** Whether a node is an element, not text or a comment. */
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** What stands in a node; nothing in a text. */
export const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** Whether an element stands in a line of text, so that no word ends at its edge. */
export const isInline = (e: Element): boolean => INLINE.has(e.tagName);

/** The value of an attribute, undefined when the element does not have it. */
export function attribute(e: Element, name: string): string | undefined {
  return e.attrs.find((a) => a.name === name)?.value;
}

/** Every element of a tree, itself included, in the order of the page. */
export function elements(node: Node): Element[] {
  return [...(isElement(node) ? [node] : []), ...children(node).flatMap(elements)];
}

/** Whether search reads this node: no script, no form, nothing marked to be left out. */
export function isSearched(node: Node): boolean {
  return !isElement(node) || (!OUTSIDE.has(node.tagName) && attribute(node, 'data-pagefind-ignore') === undefined);
}

/** The text nodes that search reads. `skip` are elements to pass over. */
export function textNodes(node: Node, skip: ReadonlySet<Element> = new Set()): TextNode[] {
  if (node.nodeName === '#text') return [node as TextNode];
  return children(node).filter((k) => isSearched(k) && !(isElement(k) && skip.has(k))).flatMap((k) => textNodes(k, skip));
}

/** The text that search reads, with a line for every block. */
export function blockText(node: Node): string {
  if (node.nodeName === '#text') return (node as TextNode).value;
  // Two inline elements without a space between them, a link and what follows it, are two words.
  const kids = children(node).filter(isSearched);
  const inside = kids.map((k, i) => (i > 0 && isElement(k) && isElement(kids[i - 1] as Node) ? ` ${blockText(k)}` : blockText(k))).join('');
  return isElement(node) && !isInline(node) ? `\n${inside}\n` : inside;
}
