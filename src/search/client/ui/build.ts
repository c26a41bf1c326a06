// Makes elements from text. Nothing of a page or a question is ever read as HTML.
import type { Piece } from '../fragment.ts';

/** An element with a class, text or children. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, content: string | readonly Node[] = '', properties: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  if (typeof content === 'string') element.textContent = content;
  else element.append(...content);
  return element;
}

/** Text with the found words in <mark>. */
export function marked(pieces: readonly Piece[]): Node[] {
  return pieces.map((s) => (s.isMarked ? el('mark', s.text) : document.createTextNode(s.text)));
}
