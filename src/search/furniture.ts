// Page furniture: what a page says only because of what kind of page it is. A line that many
// pages repeat ("Geen contact bekend", "Kosten", an empty row with its fixed question) tells
// nothing about this one, and would make every page answer to its words.
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, blockText, children, isElement, isInline, isSearched, OUTSIDE } from './tree.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A line on this many pages is furniture. */
const MANY = 8;
const HEADING = /^h[2-6]$/;

/** Buttons and what never goes on paper help the reader to act; they are not what the page tells. */
const isControl = (e: Element) => e.tagName === 'button' || OUTSIDE.has(e.tagName) || /(?:^|\s)(?:niet-afdrukken|alleen-afdruk)(?:\s|$)/.test(attribute(e, 'class') ?? '');

/** Blocks that hold text and no other block, headings apart. */
function lines(node: Node): Element[] {
  if (!isElement(node) || !isSearched(node)) return [];
  const blocks = children(node).filter((k): k is Element => isElement(k) && holdsBlock(k));
  if (blocks.length > 0) return children(node).flatMap(lines);
  return isInline(node) || node.tagName === 'h1' ? [] : [node];
}

function holdsBlock(e: Element): boolean {
  return !isInline(e) || children(e).some((k) => isElement(k) && holdsBlock(k));
}

/** A line without the numbers in it: '4 vragen om mee te nemen' is the same furniture as '5 vragen ...'. */
const key = (e: Element) => blockText(e).replace(/\s+/g, ' ').replace(/\d+/g, '#').trim().toLowerCase();

/**
 * Marks the furniture of all pages so that Pagefind leaves it out, and gives the headings that
 * many pages share: those stay, for sub-results lead to them. Changes the pages it gets.
 */
export function leaveOutFurniture(articles: readonly Element[]): Set<Element> {
  for (const article of articles) for (const e of controls(article)) leaveOut(e);
  const found = articles.map((article) => lines(article).map((element) => ({ element, text: key(element) })));
  const count = new Map<string, number>();
  for (const page of found) for (const text of new Set(page.map((l) => l.text))) count.set(text, (count.get(text) ?? 0) + 1);
  const furniture = found.flat().filter((l) => l.text !== '' && (count.get(l.text) ?? 0) >= MANY).map((l) => l.element);
  const headings = furniture.filter((e) => HEADING.test(e.tagName));
  for (const e of furniture) if (!headings.includes(e)) leaveOut(e);
  return new Set(headings);
}

function controls(node: Node): Element[] {
  if (isElement(node) && isControl(node)) return [node];
  return children(node).flatMap(controls);
}

function leaveOut(e: Element): void {
  if (attribute(e, 'data-pagefind-ignore') === undefined) e.attrs.push({ name: 'data-pagefind-ignore', value: '' });
}
