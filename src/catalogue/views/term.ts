// Ready pages per value of a closed list.
import { LIJSTEN, type Lijst } from '../../schemas/term.ts';
import { cardsByLevel } from '../cards.ts';
import type { Catalogue, TermItem } from '../types.ts';

/** Lists with pages of their own, and what they are called. */
export const LIJST_NAMEN = {
  doelgroepen: { titel: 'Doelgroepen', uitleg: 'Voor wie een praktijk bedoeld was.' },
  sectoren: { titel: 'Sectoren', uitleg: 'In welke branches een praktijk speelde.' },
  instrumenten: { titel: 'Instrumenten', uitleg: 'Waarmee een praktijk werkte.' },
} as const;

export type LijstMetPagina = keyof typeof LIJST_NAMEN;

export const LIJSTEN_MET_PAGINA = LIJSTEN.filter((l): l is LijstMetPagina => l in LIJST_NAMEN);

const having = (lijst: LijstMetPagina, id: string, c: Catalogue) => c.praktijken.filter((p) => p.data[lijst].some((t) => t.id === id));

/** Terms of a list that at least one practice uses, with counts. */
export function termList(lijst: LijstMetPagina, c: Catalogue) {
  return c.termen
    .filter((t) => t.lijst === (lijst as Lijst))
    .map((t) => ({ id: t.id, naam: t.data.naam, uitleg: t.data.uitleg, aantal: having(lijst, t.id, c).length }))
    .filter((t) => t.aantal > 0);
}

/** The view of one term. */
export function termView(item: TermItem, c: Catalogue) {
  const lijst = item.lijst as LijstMetPagina;
  return { lijst: LIJST_NAMEN[lijst], ...cardsByLevel(having(lijst, item.id, c), c) };
}

export type TermView = ReturnType<typeof termView>;

/** Every term page to make. */
export function termPages(lijst: LijstMetPagina, c: Catalogue): TermItem[] {
  const used = new Set(termList(lijst, c).map((t) => t.id));
  return c.termen.filter((t) => t.lijst === lijst && used.has(t.id));
}
