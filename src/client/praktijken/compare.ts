// The way from the list to the first practices side by side.
import { SIDE_BY_SIDE, writeSelection } from '../../catalogue/selection.ts';
import type { Row } from './rows.ts';

/** Points the link at the first rows that are shown; hidden where there is nothing to compare. */
export function showCompare(root: HTMLElement, shown: Row[]): void {
  const line = root.querySelector<HTMLElement>('[data-vergelijk]');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  const first = shown.slice(0, SIDE_BY_SIDE);
  line.hidden = first.length < 2;
  link.textContent = `Zet ${shown.length > SIDE_BY_SIDE ? 'de eerste' : 'deze'} ${first.length} naast elkaar`;
  link.search = `${writeSelection(first.map((r) => ({ soort: 'p', id: r.facetten.id })))}&weergave=naast`;
}
