// The body of an entry as the site renders it: by the processor of astro.config.mjs, run here with a
// runtime that keeps every element for the tests to look at.
import { markdownProcessor } from '../src/markdown.ts';

interface Element {
  name: string;
  attributes: Record<string, unknown>;
}

type Tree = string | number | boolean | null | undefined | { name: unknown; props: Record<string, unknown> } | Tree[];

const file = 'src/content/paginas/proef.mdx';
const renderer = markdownProcessor({ base: '/' }).createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false, srcDir: new URL('../src/', import.meta.url), sourcemap: false });

/** Every element that a body becomes. Throws what stops the build. */
export async function elementsOf(body: string): Promise<Element[]> {
  const { code } = await (await renderer)!.process(body, file, {});
  const jsx = (name: unknown, props: Record<string, unknown>): Tree => (typeof name === 'function' ? (name(props) as Tree) : { name, props });
  const runnable = code.replace(/import \{ ([^}]*) \} from "astro\/jsx-runtime";?/, (_, names: string) => `const { ${names.replaceAll(' as ', ': ')} } = runtime;`).replace(/^export (default [^;]*;|)/gm, '');
  if (/\bimport\b[^.;]*from|\bimport\s*\(/.test(runnable.replace(/"(?:[^"\\]|\\.)*"/g, '""'))) throw new Error(`De tekst werd code met een import:\n${runnable}`);
  const content = new Function('runtime', 'props', `${runnable}\nreturn MDXContent(props);`) as (runtime: object, props: object) => Tree;
  return flat(content({ jsx, jsxs: jsx, Fragment: 'fragment' }, { components: { Kader: 'Kader' } }));
}

function flat(tree: Tree): Element[] {
  if (Array.isArray(tree)) return tree.flatMap(flat);
  if (typeof tree !== 'object' || tree === null) return [];
  const { children, ...attributes } = tree.props;
  const own = tree.name === 'fragment' ? [] : [{ name: String(tree.name), attributes }];
  return [...own, ...flat(children as Tree)];
}

const ELEMENTS = new Set('p h1 h2 h3 h4 h5 h6 a em strong del ul ol li blockquote code pre table thead tbody tr th td hr br sup section Kader'.split(' '));
const ATTRIBUTES = new Set('id href title class className start titel data-footnotes data-footnote-ref data-footnote-backref aria-describedby aria-label tabindex dir'.split(' '));

/** What is dangerous in rendered elements, by rules that know nothing of the guard: no word means safe. */
export function dangers(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, attributes }) => [
    ...(ELEMENTS.has(name) ? [] : [`element ${name}`]),
    ...Object.entries(attributes).flatMap(([key, value]) => {
      if (!ATTRIBUTES.has(key)) return [`attribuut ${key} van ${name}`];
      if (!['string', 'number', 'boolean'].includes(typeof value) && !Array.isArray(value)) return [`waarde van ${key} bij ${name}`];
      return key === 'href' && !isSafe(String(value)) ? [`adres ${String(value)}`] : [];
    }),
  ]);
}

// As a browser reads it, which forgives tabs, line ends and the wrong slashes.
function isSafe(href: string): boolean {
  const here = 'https://praktijkplein.example/praktijken/x/';
  const url = new URL(href, here);
  if (/^[/#]/.test(href)) return url.origin === new URL(here).origin;
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) && url.username === '' && url.password === '' && /^(https?:\/\/|mailto:)/i.test(href);
}
