// One entry that needs care, and the page where it stands.
import { capital } from '../sentence.ts';
import type { Catalogue } from '../types.ts';
import { LISTS_WITH_PAGE, termPages } from '../views/term.ts';

/** A collection, `termen` included. */
export type Collection = keyof Catalogue;

export interface CareItem {
  collectie: Collection;
  /** Its id; for a term with its list. */
  id: string;
  titel: string;
  /** Why it is here: with a capital, without a full stop. */
  reden: string;
  /** The parts of the address of its page; undefined for what has no page. */
  pagina: string[] | undefined;
}

/** Collections of which every entry has a page under the name of the collection. */
const WITH_PAGE: readonly Collection[] = ['praktijken', 'succesfactoren', 'themas', 'werkwijzen', 'verhalen', 'leervragen', 'regios', 'begrippen', 'bronnen'];

function pageOf(c: Catalogue, collectie: Collection, id: string): string[] | undefined {
  if (collectie === 'paginas') return [id];
  if (collectie === 'termen') return LISTS_WITH_PAGE.some((l) => termPages(l, c).some((t) => `${l}/${t.id}` === id)) ? id.split('/') : undefined;
  return WITH_PAGE.includes(collectie) ? [collectie, id] : undefined;
}

/**
 * One entry that needs care.
 * @param id its id; for a term with its list.
 * @param reden why, as a phrase.
 */
export const item = (c: Catalogue, collectie: Collection, id: string, titel: string, reden: string): CareItem => ({ collectie, id, titel, reden: capital(reden.replace(/\.$/, '')), pagina: pageOf(c, collectie, id) });
