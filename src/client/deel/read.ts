// What stands in the fields on the page: reading walks the same fields that were shown.
import type { Draft, DraftGroup, Field } from '../../form/field.ts';
import { readSingle } from './control.ts';
import { isMany, type Choices } from './frame.ts';
import { ticked } from './ticks.ts';

/** What stands in a field. `el`: what `showField` made of it. */
export function readField(f: Field, el: Element, c: Choices): Draft {
  switch (f.soort) {
    case 'groep':
      return readGroup(f.velden, el, c);
    case 'lijst':
      return [...(el.querySelector('[data-items]')?.children ?? [])].map((i) => readField(f.item, i.querySelector('[data-pad]') ?? i, c));
    case 'vinkjes':
      if (isMany(f, c)) return readField({ ...f, soort: 'lijst', item: { ...f, soort: 'verwijzing', verwijst: f.verwijst ?? '' }, min: 0 }, el, c);
      return el instanceof HTMLElement ? ticked(el) : [];
    case 'vormen': {
      const way = el.querySelector<HTMLSelectElement>('[data-vorm]')?.value ?? '0';
      const chosen = f.vormen[Number(way)];
      const place = el.querySelector('[data-waarde]');
      return { vorm: way, waarde: chosen && place ? readField(chosen, chosen.soort === 'groep' ? place : (place.firstElementChild ?? place), c) : '' };
    }
    case 'vast':
      return f.waarde;
    default:
      return readSingle(el, c);
  }
}

/** What stands in several fields below one element. */
export function readGroup(fields: readonly Field[], el: Element, c: Choices): DraftGroup {
  const found = fields.flatMap((f) => {
    const at = [...el.querySelectorAll<HTMLElement>('[data-pad]')].find((e) => (e.dataset['pad'] ?? '').split('.').at(-1) === f.naam && e.parentElement?.closest('[data-pad]:not([data-pad=""])') === (el.matches('[data-pad]') ? el : el.closest('[data-pad]:not([data-pad=""])')));
    return at ? [[f.naam, readField(f, at, c)] as const] : [];
  });
  return Object.fromEntries(found);
}
