// What the list says of itself: how many there are, how many more there could be, and what to let go.
import { fits, whatToDrop, withDefaultLevel, type Choice, type Facetted } from '../../catalogue/facets.ts';
import { counted } from '../../numbers.ts';
import { make } from '../make.ts';
import { facetName } from './chips.ts';

/** Tells the outcome of a choice. */
export function showOutcome(root: HTMLElement, form: HTMLFormElement, items: Facetted[], own: Choice): void {
  const choice = withDefaultLevel(own);
  const n = items.filter((i) => fits(i, choice)).length;
  const line = root.querySelector('[data-uitkomst]');
  const more = root.querySelector<HTMLElement>('[data-meer]');
  const others = items.filter((i) => fits(i, choice, 'niveau')).length - n;
  // Without a choice of level the short ones are there but not shown: the count says so.
  const heldBack = others > 0 && !own.niveau?.length;
  const shown = counted(n, 'praktijk');
  if (line) line.textContent = heldBack ? `${shown} volledig beschreven, ${others} kort` : shown;
  if (more) {
    more.hidden = !heldBack;
    const button = more.querySelector('button');
    if (button) button.textContent = `Toon ook ${others} kort beschreven`;
  }
  const empty = root.querySelector<HTMLElement>('[data-leeg]');
  if (!empty) return;
  empty.hidden = n > 0;
  const drops = n > 0 ? [] : whatToDrop(items, choice).filter((d) => d.facet !== 'niveau' || own.niveau?.length);
  empty.querySelector('ul')?.replaceChildren(
    ...drops.map(({ facet, count }) => make('li', {}, make('button', { type: 'button', class: 'nl-button nl-button--secondary', 'data-weg': facet }, `Laat ${facetName(form, facet).toLowerCase()} los`), ` Dan ${count === 1 ? 'is' : 'zijn'} er ${counted(count, 'praktijk')}.`)),
  );
}
