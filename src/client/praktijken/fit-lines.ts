// What fits, differs and is unknown, told at every practice of the list.
import { fitOf, fitText, isEmptyProfile, type OwnProfile } from '../../catalogue/fit.ts';
import { make } from '../make.ts';
import { carryProfile } from '../own-links.ts';
import type { Row } from './rows.ts';

// In a card before the button that collects, else under the title
function lineIn(node: HTMLElement): HTMLElement {
  const line = make('p', { 'data-past': '', class: 'klein past' });
  const holder = node.querySelector('article, .kortje, th') ?? node;
  const button = holder.matches('article') ? holder.querySelector(':scope > kies-knop') : null;
  if (button) button.before(line);
  else holder.append(line);
  return line;
}

/** Writes the line at each row, and lets the situation travel along in its links. */
export function showFit(rows: Row[], profile: OwnProfile, names: OwnProfile): void {
  const empty = isEmptyProfile(profile);
  for (const { facetten, nodes } of rows) {
    const text = empty ? '' : fitText(fitOf(facetten, profile, names));
    for (const node of nodes) {
      const line = node.querySelector('[data-past]') ?? (empty ? undefined : lineIn(node));
      if (line) line.textContent = text;
      carryProfile(node, profile);
    }
  }
}
