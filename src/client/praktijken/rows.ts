// The practices of the list as they stand in the page: each once as a card, once as a table row.
import type { Facetted } from '../../catalogue/facets.ts';
import type { Sortable } from '../../catalogue/listOrder.ts';

export interface Row extends Sortable {
  nodes: HTMLElement[];
}

/** The rows, in the order of the page. */
export function readRows(root: HTMLElement): Row[] {
  const rows = new Map<string, Row>();
  for (const node of root.querySelectorAll<HTMLElement>('[data-praktijk]')) {
    const { praktijk: id = '', facetten = '{}', jaar, titel = '', plaats = '' } = node.dataset;
    const found = rows.get(id);
    if (found) found.nodes.push(node);
    else rows.set(id, { facetten: JSON.parse(facetten) as Facetted, nodes: [node], jaar: Number(jaar), titel, plaats });
  }
  return [...rows.values()];
}

/** Shows the rows that were chosen and puts all of them in their order. */
export function showRows(root: HTMLElement, ordered: Row[], chosen: ReadonlySet<Row>): void {
  for (const r of ordered) for (const n of r.nodes) n.hidden = !chosen.has(r);
  for (const list of root.querySelectorAll('[data-lijst]')) list.append(...ordered.flatMap((r) => r.nodes.filter((n) => n.parentElement === list)));
}
