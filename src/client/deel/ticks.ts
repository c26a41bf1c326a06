// Several of a known list, to tick.
import { isGroup, textOf, under, type Draft, type Field } from '../../form/field.ts';
import { make } from '../make.ts';
import { idOf, optionsOf, set, type Choices } from './frame.ts';

const tickOptions = (f: Field & { soort: 'vinkjes' }, c: Choices) => (f.opties ? f.opties.map((o) => [o, o.replaceAll('-', ' ')] as const) : optionsOf(c, f.verwijst ?? ''));

const idIn = (d: Draft) => textOf(d) || textOf(under(d, 'id'));

/** Boxes to tick. The file keeps its own order, and what is no longer an option stays until somebody unticks it. */
export function showTicks(f: Field & { soort: 'vinkjes' }, chosen: readonly Draft[], path: string, c: Choices): HTMLElement {
  const options = tickOptions(f, c);
  const ids = chosen.map(idIn);
  const gone = ids.filter((id) => id !== '' && !options.some(([o]) => o === id)).map((id) => [id, id] as const);
  const box = set(f, path, [make('div', { class: 'vinkjes' }, ...[...options, ...gone].map(([id, name]) => tick(id, name, path, chosen)))]);
  box.dataset['volgorde'] = ids.join(' ');
  return box;
}

/** What is ticked: in the order of the file, then in that of the page. */
export function ticked(el: HTMLElement): Draft[] {
  const order = (el.dataset['volgorde'] ?? '').split(' ');
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const boxes = [...el.querySelectorAll<HTMLInputElement>('input:checked')].sort((a, b) => rank(a.value) - rank(b.value));
  return boxes.map((b) => (b.dataset['toekenning'] ? { id: b.value, toekenning: b.dataset['toekenning'] } : b.value));
}

function tick(id: string, name: string, path: string, chosen: readonly Draft[]): HTMLElement {
  const at = chosen.find((d) => idIn(d) === id);
  const box = make('input', { type: 'checkbox', value: id, id: `${idOf(path)}-${id}`, 'data-toekenning': isGroup(at) ? 'redactie' : undefined });
  box.checked = at !== undefined;
  return make('label', {}, box, make('span', {}, name));
}
