// The text of an entry as elements. Read with remark, which runs here; the guard has seen it before.
import { toDom } from 'hast-util-to-dom';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { make } from '../../make.ts';

const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

type ToHast = { all(node: unknown): never[] };

/** What is no plain Markdown (the components of an entry) shows its text alone. */
const plain = (state: unknown, node: unknown) => ({ type: 'element' as const, tagName: 'div', properties: {}, children: (state as ToHast).all(node) });

/** Prose as an element. Its headings stand below those of the preview; links do not leave the form. */
export function showProse(text: string): HTMLElement {
  // Nothing becomes a whole document, which cannot stand on a page
  if (text.trim() === '') return make('div', { class: 'proza' });
  const hast = toHast(remark.parse(text) as Root, { handlers: { mdxJsxFlowElement: plain, mdxJsxTextElement: plain, mdxFlowExpression: () => undefined, mdxTextExpression: () => undefined, mdxjsEsm: () => undefined } });
  const dom = toDom(hast, { fragment: true }) as DocumentFragment;
  for (const el of dom.querySelectorAll('*')) {
    el.removeAttribute('style');
    el.removeAttribute('id');
    if (el.tagName === 'A') el.replaceWith(make('span', { class: 'link' }, ...el.childNodes));
    if (/^H[1-6]$/.test(el.tagName)) el.replaceWith(make(el.tagName === 'H2' ? 'h4' : 'h5', {}, el.textContent ?? ''));
  }
  return make('div', { class: 'proza' }, dom);
}
