// The index-only copy of a page: compounds split, searched metadata added. Nobody sees it.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { leaveOutFurniture } from './furniture.ts';
import { normalise, SPLIT_MARK, writtenWords } from './language/normalise.ts';
import { isSmallWord } from './language/smallWords.ts';
import type { Splitter } from './splitter.ts';
import { attribute, blockText, elements, isElement, isInline, textNodes } from './tree.ts';
import type { SearchData } from '../catalogue/searchData.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A page that asks to be searched, read once. */
export interface SearchedPage {
  url: string;
  document: DefaultTreeAdapterTypes.Document;
  article: Element;
  zoek: SearchData;
  /** Headings that many pages share: they stay whole. */
  sharedHeadings: ReadonlySet<Element>;
  /** The text that is searched, with a line for every block. */
  text: string;
}

/** Reads the built pages that ask to be searched, furniture left out. Throws when data-zoek is missing or unreadable. */
export function readPages(built: readonly { url: string; html: string }[]): SearchedPage[] {
  const read = built.flatMap(({ url, html }) => {
    const article = articleOf(html);
    if (!article) return [];
    const raw = attribute(article.element, 'data-zoek');
    if (raw === undefined) throw new Error(`${url}: deze pagina wil in de zoekindex, maar data-zoek ontbreekt.`);
    return [{ url, document: article.document, article: article.element, zoek: JSON.parse(raw) as SearchData }];
  });
  const sharedHeadings = leaveOutFurniture(read.map((p) => p.article));
  return read.map((p) => ({ ...p, sharedHeadings, text: blockText(p.article) }));
}

/** The searched text of pages, for engines that take text alone. */
export function searchedTexts(htmls: readonly string[]): string[] {
  const articles = htmls.map((html) => articleOf(html)?.element);
  leaveOutFurniture(articles.filter((a) => a !== undefined));
  return articles.map((a) => (a ? blockText(a) : ''));
}

function articleOf(html: string): { document: DefaultTreeAdapterTypes.Document; element: Element } | null {
  if (!html.includes('data-pagefind-body')) return null;
  const document = parse(html);
  const element = elements(document).find((e) => attribute(e, 'data-pagefind-body') !== undefined);
  return element ? { document, element } : null;
}

/** Text with the split mark between the parts of its compounds. */
export function markParts(text: string, split: Splitter): string {
  return text.replaceAll(SPLIT_MARK, ' ').replace(/\p{L}{6,}/gu, (word) => {
    const parts = split(normalise(word));
    if (!parts || parts.join('').length !== word.length) return word;
    let at = 0;
    return parts.map((part) => word.slice(at, (at += part.length))).join(SPLIT_MARK);
  });
}

/**
 * A space between elements that touch: Pagefind would read a link and the date after it as one word.
 * And none at the end of a block: there it would leave out the full stop between two blocks.
 */
function setApart(article: Element): void {
  for (const parent of elements(article)) {
    const kids = [...parent.childNodes];
    const last = kids.at(-1);
    if (last && !isInline(parent) && tree.isTextNode(last)) last.value = last.value.trimEnd();
    kids.forEach((kid, i) => {
      const before = kids[i - 1];
      if (before && isElement(before) && isElement(kid)) tree.insertTextBefore(parent, ' ', kid);
    });
  }
}

/** The page with its text marked and its metadata in Pagefind's attributes. Changes the page it gets. */
export function makeCopy(page: SearchedPage, split: Splitter, searched: Record<string, readonly string[]>): string {
  setApart(page.article);
  for (const node of textNodes(page.article, page.sharedHeadings)) node.value = markParts(node.value, split);
  page.article.attrs = page.article.attrs.filter((a) => a.name !== 'data-zoek');
  const { zoek } = page;
  // Title first and summary next: the place of a word then tells how much the page is about it.
  for (const part of headParts(page).reverse()) {
    tree.detachNode(part);
    tree.insertBefore(page.article, part, page.article.childNodes[0] as DefaultTreeAdapterTypes.ChildNode);
  }
  const meta: Record<string, string | undefined> = {
    title: markParts(zoek.titel, split), plaats: zoek.plaats, jaar: zoek.jaar,
  };
  // Names weigh with their parts; the rest is only there to be found whole.
  for (const [field, words] of Object.entries(searched)) if (words.length > 0) meta[field] = field === 'namen' ? markParts(words.join(' · '), split) : words.join(' · ');
  for (const [field, value] of Object.entries(meta)) if (value) addMeta(page.article, field, value);
  return serialize(page.document);
}

/** The title and, where the page shows it, the summary. */
function headParts({ article, zoek }: Pick<SearchedPage, 'article' | 'zoek'>): Element[] {
  const all = elements(article);
  const heading = all.find((e) => e.tagName === 'h1');
  // Found before and after the split marks are in.
  const same = (text: string) => text.replaceAll(SPLIT_MARK, '').replace(/\s+/g, ' ').trim();
  const summary = zoek.samenvatting && all.find((e) => e.tagName === 'p' && same(blockText(e)) === same(zoek.samenvatting ?? ''));
  return [heading, summary || undefined].filter((e) => e !== undefined);
}

/** How many written words the title and the summary take at the start of the index copy. `core`: those of the title that carry meaning. */
export function headSize(page: Pick<SearchedPage, 'article' | 'zoek'>): { title: number; core: number; summary: number } {
  const [title = [], summary = []] = headParts(page).map((e) => writtenWords(blockText(e)));
  return { title: title.length, core: title.filter((w) => !isSmallWord(normalise(w))).length, summary: summary.length };
}

/** The published page without the data that only the index needs. */
export function withoutSearchData(html: string): string {
  return html.replace(/\sdata-zoek=(?:"[^"]*"|'[^']*')/g, '');
}

function addMeta(article: Element, field: string, value: string): void {
  const span = tree.createElement('span', article.namespaceURI, [
    { name: 'data-pagefind-meta', value: `${field}[content]` },
    { name: 'content', value: value },
  ]);
  tree.appendChild(article, span);
}
