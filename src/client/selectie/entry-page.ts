// Reads an entry's own page, to show what it tells in a document.
import { KINDS_BY_LETTER, type Chosen } from '../../catalogue/selection.ts';

export interface EntryPage {
  keuze: Chosen;
  titel: string;
  adres: string;
  /** Its introduction, in words alone. */
  kern: string;
  /** Stamp, introduction, text and sources: nodes of this document, without scripts or ids. */
  delen: Node[];
}

/** The parts that make a chapter, in their order. */
const PARTS = ['main .aanhef .stempel', 'main .aanhef > .inleiding', 'main .twee > div.blokken', 'main [data-bronnen]'];

/** What only works, or only makes sense, on the page itself. A drawing has its words beside it. */
const NOT_READ = 'script, style, svg, form, nav, button, kies-knop, past-bij-ons, .acties, .niet-afdrukken, .onzichtbaar, [data-bronnen] > details';

/** A chapter stands one level below the title of the document. */
function lowerHeadings(copy: Element): void {
  for (const h of [...copy.querySelectorAll('h2, h3, h4, h5')]) {
    const lower = document.createElement(`h${Number(h.tagName[1]) + 1}`);
    lower.append(...h.childNodes);
    h.replaceWith(lower);
  }
}

function part(page: Document, selector: string): Node[] {
  const found = page.querySelector(selector);
  if (!found) return [];
  const copy = document.importNode(found, true);
  for (const el of copy.querySelectorAll(NOT_READ)) el.remove();
  for (const el of copy.querySelectorAll('details')) el.open = true;
  for (const el of [copy, ...copy.querySelectorAll('[id]')]) el.removeAttribute('id');
  for (const el of copy.querySelectorAll('[aria-labelledby]')) el.removeAttribute('aria-labelledby');
  lowerHeadings(copy);
  return [copy];
}

/**
 * Fetches the page of an entry.
 * @param root address of the site, with a slash at its end.
 * @returns its parts, or nothing when there is no such page.
 */
export async function entryPage(chosen: Chosen, root: string): Promise<EntryPage | undefined> {
  const adres = new URL(`${KINDS_BY_LETTER[chosen.soort]}/${chosen.id}/`, root).href;
  const answer = await fetch(adres);
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const titel = page.querySelector('h1')?.textContent?.trim();
  const kern = page.querySelector('main .aanhef > .inleiding')?.textContent?.trim() ?? '';
  return titel ? { keuze: chosen, titel, adres, kern, delen: PARTS.flatMap((selector) => part(page, selector)) } : undefined;
}
