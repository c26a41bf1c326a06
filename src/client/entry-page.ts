// Reads an entry's own page, to show parts of it in a document.
import { SOORTEN, type Keuze } from '../catalogue/selection.ts';

export interface EntryPage {
  keuze: Keuze;
  titel: string;
  adres: string;
  /** Stamp, introduction, prose and sources: nodes of this document, without scripts or ids. */
  delen: { stempel?: Node; inleiding?: Node; tekst?: Node; bronnen?: Node };
}

function part(page: Document, selector: string): Node | undefined {
  const found = page.querySelector(selector);
  if (!found) return undefined;
  const copy = document.importNode(found, true);
  for (const el of copy.querySelectorAll('script, kies-knop')) el.remove();
  for (const el of [copy, ...copy.querySelectorAll('[id]')]) el.removeAttribute('id');
  return copy;
}

/**
 * Fetches the page of an entry.
 * @param root address of the site, with a slash at its end.
 * @returns its parts, or nothing when there is no such page.
 */
export async function entryPage(keuze: Keuze, root: string): Promise<EntryPage | undefined> {
  const adres = new URL(`${SOORTEN[keuze.soort]}/${keuze.id}/`, root).href;
  const answer = await fetch(adres);
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const titel = page.querySelector('h1')?.textContent?.trim();
  if (!titel) return undefined;
  const delen: EntryPage['delen'] = {};
  for (const [name, selector] of [['stempel', 'main .stempel'], ['inleiding', 'main .inleiding'], ['tekst', 'main .proza'], ['bronnen', 'main [data-bronnen]']] as const) {
    const node = part(page, selector);
    if (node) delen[name] = node;
  }
  return { keuze, titel, adres, delen };
}
