// Makes elements from text. Nothing of a page or a question is ever read as HTML.
import type { Stuk } from '../fragment.ts';

/** An element with a class, text or children. */
export function el<K extends keyof HTMLElementTagNameMap>(naam: K, inhoud: string | readonly Node[] = '', eigenschappen: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(naam), eigenschappen);
  if (typeof inhoud === 'string') element.textContent = inhoud;
  else element.append(...inhoud);
  return element;
}

/** Text with the found words in <mark>. */
export function gemerkt(stukken: readonly Stuk[]): Node[] {
  return stukken.map((s) => (s.gemarkeerd ? el('mark', s.tekst) : document.createTextNode(s.tekst)));
}
