// The built site as files: every HTML page, parsed once, and the questions that tests ask of it.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { root } from '../../scripts/root.ts';

export type Element = Tree.Element;

export interface Page {
  /** File inside the built folder. */
  file: string;
  /** Path on the site without its base, as '/praktijken/'. */
  path: string;
  html: string;
  /** All elements, in document order. */
  elements: Element[];
  /** Where it sends visitors on to, when it is the page of an old address. */
  redirect: string | undefined;
  /** Kept out of search engines. */
  noindex: boolean;
}

/** Value of an attribute, '' when it stands there without value, undefined when it is not there. */
export const attr = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value;

function* walk(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* walk(child);
    if ('content' in child) yield* walk(child.content);
  }
}

/** Text inside an element. */
export function text(element: Tree.ParentNode): string {
  return element.childNodes.map((n) => ('value' in n ? n.value : 'childNodes' in n ? text(n) : '')).join('');
}

/** Every element inside an element, in document order. */
export const inside = (element: Element): Element[] => element.childNodes.flatMap((n) => ('tagName' in n ? [n, ...inside(n)] : []));

/** The content of a meta element, by its name or property. */
export function meta(page: Page, name: string): string | undefined {
  const found = page.elements.find((e) => e.tagName === 'meta' && [attr(e, 'name'), attr(e, 'property')].includes(name));
  return found && attr(found, 'content');
}

/** Elements with this tag name. */
export const all = (page: Page, tagName: string): Element[] => page.elements.filter((e) => e.tagName === tagName);

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const elements = [...walk(parse(html))];
  const refresh = elements.find((e) => e.tagName === 'meta' && attr(e, 'http-equiv')?.toLowerCase() === 'refresh');
  const robots = elements.find((e) => e.tagName === 'meta' && attr(e, 'name') === 'robots');
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    elements,
    redirect: refresh && /url=(.*)$/i.exec(attr(refresh, 'content') ?? '')?.[1]?.trim(),
    noindex: robots !== undefined && /noindex/.test(attr(robots, 'content') ?? ''),
  };
}

/** Every HTML page in a built folder, sorted by path. */
export function pagesIn(folder: string): Page[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => readPage(folder, file.replaceAll('\\', '/')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether an address on the site, without base, is a page or a file of the built folder. */
export function isThere(folder: string, path: string): boolean {
  return path.startsWith('/') && existsSync(join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : ''));
}

/** A route of src/pages and the pages that came from it. */
interface PageType {
  route: string;
  pages: Page[];
}

/** The routes of the project: every .astro file in src/pages, as a pattern that its paths match. */
function routes(): { route: string; pattern: RegExp; dynamic: number }[] {
  return globSync('**/*.astro', { cwd: join(root, 'src/pages') }).map((file) => {
    const route = `/${file.replaceAll('\\', '/').replace(/\.astro$/, '')}`;
    const path = route === '/404' ? '/404.html' : `${route.replace(/\/index$/, '')}/`;
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\[\\\.\\\.\\\..+?\]/g, '.+').replace(/\[.+?\]/g, '[^/]+')}$`);
    return { route, pattern, dynamic: (route.match(/\[/g) ?? []).length };
  });
}

/**
 * The pages by the route they came from, so that a new kind of page is tested from its first day.
 * Pages of old addresses, which only send on, are left out.
 * @throws when a page belongs to no route.
 */
export function pageTypes(pages: Page[]): PageType[] {
  const types = routes().sort((a, b) => a.dynamic - b.dynamic).map((r) => ({ ...r, pages: [] as Page[] }));
  for (const page of pages.filter((p) => p.redirect === undefined)) {
    const type = types.find((t) => t.pattern.test(page.path));
    if (!type) throw new Error(`${page.path} komt van geen route in src/pages.`);
    type.pages.push(page);
  }
  return types.filter((t) => t.pages.length > 0).map(({ route, pages: found }) => ({ route, pages: found }));
}

/** The fullest page of a type: the one most likely to hold every component. */
export const fullest = (type: PageType): Page => type.pages.reduce((most, page) => (page.html.length > most.html.length ? page : most));
