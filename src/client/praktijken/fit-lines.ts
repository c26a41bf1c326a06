// What fits, differs and is unknown, told at every practice of the list.
import { fitOf, fitText, isEmptyProfile, type Profiel } from '../../catalogue/fit.ts';
import { make } from '../make.ts';
import { carryProfile } from '../own-links.ts';
import type { Row } from './rows.ts';

// Right under the title's text, before the button that collects
function lineIn(card: HTMLElement | undefined): HTMLElement {
  const line = make('p', { 'data-past': '', class: 'klein past' });
  const holder = card?.querySelector('article, .kortje') ?? card;
  const button = holder?.querySelector(':scope > kies-knop');
  if (button) button.before(line);
  else holder?.append(line);
  return line;
}

/** Writes the line at each row, and lets the situation travel along in its links. */
export function showFit(rows: Row[], wij: Profiel, namen: Profiel): void {
  const empty = isEmptyProfile(wij);
  for (const { facetten, nodes } of rows) {
    const [card] = nodes;
    const line = card?.querySelector('[data-past]') ?? (empty ? undefined : lineIn(card));
    if (line) line.textContent = empty ? '' : fitText(fitOf(facetten, wij, namen));
    for (const node of nodes) carryProfile(node, wij);
  }
}
