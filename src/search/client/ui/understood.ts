// How the question was understood, with the way back to what was typed.
import type { Plan } from '../plan.ts';
import { understood } from '../sentences.ts';
import { asking, writeState } from '../state.ts';
import { el } from './build.ts';
import type { View } from './view.ts';

/** Says what was read otherwise than typed. */
export function showUnderstood(view: View, plan: Plan): void {
  view.part('begrepen').replaceChildren(
    ...understood(plan).map(({ text, literal }) => {
      const back = literal && el('a', `Zoek toch op ‘${literal}’`, { href: writeState({ ...asking(literal), literal: true }) });
      return el('p', back ? [document.createTextNode(`${text} `), back] : text);
    }),
  );
}

/** Terms that look like the question, for when nothing was found. */
export function showNearTerms(view: View, terms: readonly { naam: string; page: string }[]): void {
  const box = view.part('naaste');
  box.hidden = terms.length === 0;
  box.querySelector('ul')?.replaceChildren(...terms.map((t) => el('li', [el('a', t.naam, { href: `${view.base}${t.page}/` })])));
}
