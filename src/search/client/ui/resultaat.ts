// One result as a list item: what kind, where and when, the passage, the sections.
import type { Blad } from '../../bladen.ts';
import { merkTitel, passage, secties } from '../fragment.ts';
import type { Fragment } from '../engine.ts';
import type { Treffer } from '../search.ts';
import { viazin } from '../zinnen.ts';
import { el, gemerkt } from './bouw.ts';

/** Names of kinds and themes as the filters of this page write them. */
export type Namen = (filter: string, waarde: string) => string;

/** The list item of a result. `gezocht` are the words to mark. */
export function resultaatItem(treffer: Treffer, f: Fragment, blad: Blad | undefined, gezocht: ReadonlySet<string>, namen: Namen): HTMLLIElement {
  const { meta } = f;
  const waarden = blad?.waarden;
  const [soort = ''] = waarden?.soort ?? [];
  const themas = soort === 'thema' ? [] : (waarden?.thema ?? []).map((t) => namen('thema', t));
  const stempel = [namen('soort', soort), meta['plaats'], meta['jaar'], waarden?.niveau.includes('signalement') && 'kort beschreven', themas.join(', ')].filter(Boolean);
  const titel = el('h3', [el('a', gemerkt(merkTitel(meta['title'] ?? f.url, gezocht)), { href: f.url })]);
  const item = el('li', [el('p', stempel.join(' · '), { className: 'stempel' }), titel, el('p', gemerkt(passage(f, treffer.plaatsen, gezocht)), { className: 'passage' })]);
  const delen = secties(f, treffer.plaatsen, gezocht);
  if (delen.length > 0) item.append(el('ul', delen.map((d) => el('li', [el('a', d.titel, { href: d.url })])), { className: 'secties', ariaLabel: 'Ga naar' }));
  if (!treffer.eigen) item.append(el('p', viazin(treffer.via), { className: 'via' }));
  return item;
}
