// One result as a list item: what kind, where and when, the passage, the sections.
import type { PageRow } from '../../pageRows.ts';
import { mainPassage, markTitle, sections } from '../fragment.ts';
import type { Fragment } from '../engine.ts';
import type { Found } from '../found.ts';
import { viaSentence } from '../sentences.ts';
import { el, marked } from './build.ts';

/** Names of kinds and themes as the filters of this page write them. */
type NameOf = (filter: string, value: string) => string;

/** The list item of a result. `sought` are the words to mark. */
export function resultItem(found: Found, f: Fragment, row: PageRow | undefined, sought: ReadonlySet<string>, nameOf: NameOf): HTMLLIElement {
  const { meta } = f;
  const values = row?.values;
  const [soort = ''] = values?.soort ?? [];
  const niveau = values?.niveau.filter((n) => n !== 'beschrijving').at(-1);
  const themas = soort === 'thema' ? [] : (values?.thema ?? []).map((t) => nameOf('thema', t));
  const stamp = [nameOf('soort', soort), meta['plaats'], meta['jaar'], niveau && nameOf('niveau', niveau).toLowerCase(), themas.join(', ')].filter(Boolean);
  const heading = el('h3', [el('a', marked(markTitle(meta['title'] ?? f.url, sought)), { href: f.url })]);
  const item = el('li', [el('p', stamp.join(' · '), { className: 'stempel' }), heading, el('p', marked(mainPassage(f, found.places, sought, row?.size ?? { title: 0, summary: 0 })), { className: 'passage' })]);
  const parts = sections(f, found.places, sought);
  if (parts.length > 0) item.append(el('ul', parts.map((d) => el('li', [el('a', d.title, { href: d.url })])), { className: 'secties', ariaLabel: 'Ga naar' }));
  if (!found.own) item.append(el('p', viaSentence(found.via, found.scattered), { className: 'via' }));
  return item;
}
