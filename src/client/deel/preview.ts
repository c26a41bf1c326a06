// The page as it will look: the same parts in the same order, without what comes from other pages.
import { toDom } from 'hast-util-to-dom';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { figureText } from '../../catalogue/figures.ts';
import { kitRows } from '../../catalogue/kit.ts';
import { momentText, periodText } from '../../catalogue/period.ts';
import { splitFrontmatter } from '../../check/read/frontmatter.ts';
import { readYaml } from '../../check/read/yaml.ts';
import type { MadeFile } from '../../form/judge.ts';
import { collecties } from '../../schemas/index.ts';
import { praktijk, type Praktijk } from '../../schemas/praktijk.ts';
import { uitwisseling } from '../../schemas/uitwisseling.ts';
import { verhaal } from '../../schemas/verhaal.ts';
import { make } from '../make.ts';

const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** The page of a file that the check accepts, as elements. */
export function showPreview(file: MadeFile): HTMLElement {
  const split = collecties[file.collectie].vorm === 'mdx' ? splitFrontmatter(file.text) : { yaml: file.text, start: 0, masked: '' };
  if (!('yaml' in split)) return make('div');
  const { data } = readYaml(split.yaml, split.start);
  const prose = make('div', { class: 'proza' }, ...body(split.masked));
  if (file.collectie === 'praktijken') return practice(praktijk.parse(data), prose);
  const all = collecties[file.collectie].schema.parse(data) as Record<string, unknown>;
  const naam = String(all['titel'] ?? all['naam'] ?? all['term'] ?? all['wat']);
  const intro = all['samenvatting'] ?? all['uitleg'] ?? all['beschrijving'];
  const rows = file.collectie === 'verhalen' ? storyRows(verhaal.parse(data)) : file.collectie === 'uitwisselingen' ? stepRows(uitwisseling.parse(data)) : [];
  return make('div', { class: 'blokken' }, make('h3', { class: 'titel' }, naam), typeof intro === 'string' ? make('p', { class: 'inleiding' }, intro) : undefined, rows.length > 0 ? table(rows) : undefined, prose);
}

function practice(p: Praktijk, prose: HTMLElement): HTMLElement {
  const place = p.gemeenten.length > 0 ? p.gemeenten.join(', ') : 'Plaats niet genoemd';
  return make(
    'div',
    { class: 'blokken' },
    make('p', { class: 'zacht' }, `${place} · ${periodText(p.periode)} · ${p.stand.fase} in ${momentText(p.stand.peildatum)}`),
    make('h3', { class: 'titel' }, p.titel),
    make('p', { class: 'inleiding' }, p.samenvatting),
    p.resultaten.length > 0 ? make('ul', {}, ...p.resultaten.map((r) => make('li', {}, figureText(r)))) : undefined,
    prose,
    make('h4', {}, 'Zelf aan de slag'),
    table(kitRows(p).map((r) => [r.label, r.bekend ?? `Onbekend. Vraag: ${r.vraag}`])),
    ...(p.antwoorden.length > 0 ? [make('h4', {}, 'Antwoorden van later'), table(p.antwoorden.map((a) => [a.vraag, a.antwoord]))] : []),
  );
}

const storyRows = (v: ReturnType<typeof verhaal.parse>): [string, string][] => [
  ['Bedrijf', v.bedrijf], ['Periode', periodText(v.periode)], ['Wat kreeg u?', v.watKreegU], ['Wat deed u?', v.watDeedU], ['Hoeveel uur?', v.hoeveelUur],
  ['Wat kostte het?', v.watKostteHet], ['Wat als het niet lukte?', v.watAlsHetNietLukte], ['Wie deed het papierwerk?', v.wieDeedHetPapierwerk],
];

const stepRows = (u: ReturnType<typeof uitwisseling.parse>): [string, string][] => [
  ['Van', u.van.naam], ['Naar', u.naar.naam], ['Soort', u.soort], ['Wanneer', momentText(u.datum)], ['Wat veranderde', u.watVeranderde], ['Uitkomst', u.uitkomst],
];

const table = (rows: readonly (readonly [string, string])[]) => make('table', {}, make('tbody', {}, ...rows.map(([a, b]) => make('tr', {}, make('th', { scope: 'row' }, a), make('td', {}, b)))));

/** Prose as elements. What is no plain Markdown (the components of an entry) shows its text alone; links do not leave the form. */
function body(text: string): Node[] {
  const tree = remark.parse(text) as Root;
  const plain = (_state: unknown, node: { children?: unknown[] }) => ({ type: 'element' as const, tagName: 'div', properties: {}, children: _all(_state, node) });
  const hast = toHast(tree, { handlers: { mdxJsxFlowElement: plain, mdxJsxTextElement: plain, mdxFlowExpression: () => undefined, mdxTextExpression: () => undefined, mdxjsEsm: () => undefined } });
  const dom = toDom(hast, { fragment: true });
  for (const el of (dom as DocumentFragment).querySelectorAll('*')) {
    el.removeAttribute('style');
    el.removeAttribute('id');
    if (el.tagName === 'A') el.replaceWith(...el.childNodes);
    // The headings of the preview stand below the heading above it.
    if (/^H[1-6]$/.test(el.tagName)) el.replaceWith(make('h4', {}, el.textContent ?? ''));
  }
  return [dom];
}

const _all = (state: unknown, node: unknown) => (state as { all(n: unknown): never[] }).all(node);
