// Ready pages per value of a closed list.
import { LIJSTEN, type Lijst } from '../../schemas/term.ts';
import { cardsByLevel } from '../cards.ts';
import type { Catalogue, TermItem } from '../types.ts';

/** Lists with pages of their own, and what they are called. */
export const LIJST_NAMES = {
  doelgroepen: { titel: 'Doelgroepen', uitleg: 'Voor wie een praktijk bedoeld was.' },
  sectoren: { titel: 'Sectoren', uitleg: 'In welke branches een praktijk speelde.' },
  instrumenten: { titel: 'Instrumenten', uitleg: 'Waarmee een praktijk werkte.' },
} as const;

export type ListWithPage = keyof typeof LIJST_NAMES;

export const LISTS_WITH_PAGE = LIJSTEN.filter((l): l is ListWithPage => l in LIJST_NAMES);

const having = (list: ListWithPage, id: string, c: Catalogue) => c.praktijken.filter((p) => p.data[list].some((t) => t.id === id));

/** Terms of a list that at least one practice uses, with counts. */
export function termList(list: ListWithPage, c: Catalogue) {
  return c.termen
    .filter((t) => t.lijst === (list as Lijst))
    .map((t) => ({ id: t.id, naam: t.data.naam, uitleg: t.data.uitleg, aantal: having(list, t.id, c).length }))
    .filter((t) => t.aantal > 0);
}

/** The view of one term. */
export function termView(item: TermItem, c: Catalogue) {
  const list = item.lijst as ListWithPage;
  return { lijst: LIJST_NAMES[list], ...cardsByLevel(having(list, item.id, c), c) };
}

export type TermView = ReturnType<typeof termView>;

/** Every term page to make. */
export function termPages(list: ListWithPage, c: Catalogue): TermItem[] {
  const used = new Set(termList(list, c).map((t) => t.id));
  return c.termen.filter((t) => t.lijst === list && used.has(t.id));
}
