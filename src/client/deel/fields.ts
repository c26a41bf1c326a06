// The fields of a form on the page. Groups, lists and values with several ways of writing hold fields again.
import { itemsOf, textOf, under, type Draft, type Field, type VariantsField } from '../../form/field.ts';
import { make } from '../make.ts';
import { single } from './control.ts';
import { idOf, isMany, join, set, type Choices } from './frame.ts';
import { readField } from './read.ts';
import { showTicks } from './ticks.ts';

/** A field with what stands in it. */
export function showField(f: Field, draft: Draft | undefined, path: string, c: Choices): HTMLElement {
  switch (f.soort) {
    case 'groep':
      return set(f, path, f.velden.map((v) => showField(v, under(draft, v.naam), join(path, v.naam), c)));
    case 'lijst':
      return showList(f, f.item, itemsOf(draft), f.min, path, c);
    case 'vinkjes':
      if (isMany(f, c)) return showList(f, { ...f, soort: 'verwijzing', verwijst: f.verwijst ?? '', naam: '' }, itemsOf(draft), 0, path, c);
      return showTicks(f, itemsOf(draft), path, c);
    case 'vormen':
      return showVariants(f, draft, path, c);
    case 'vast':
      return make('div', { 'data-pad': path, class: 'veld' });
    default:
      return single(f, textOf(draft), path, c);
  }
}

function showList(f: Field, item: Field, drafts: readonly Draft[], min: number, path: string, c: Choices): HTMLElement {
  const items = make('div', { class: 'items', 'data-items': '' });
  const add = make('button', { type: 'button', class: 'nl-button nl-button--secondary' }, `Voeg toe: ${f.label.toLowerCase()}`);
  const box = set(f, path, [items, add]);
  const put = (draft: Draft | undefined) => {
    items.append(listItem(f, item, draft, join(path, String(items.childElementCount)), c));
    renumber(items, f.label);
  };
  for (const d of drafts.length > 0 ? drafts : Array.from({ length: min }, () => undefined)) put(d);
  add.addEventListener('click', () => {
    put(undefined);
    items.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  items.addEventListener('click', (e) => {
    const button = e.target instanceof Element ? e.target.closest('[data-weg]') : null;
    if (!button || button.closest('[data-items]') !== items) return;
    const now = readField({ ...f, soort: 'lijst', item, min }, box, c);
    const at = [...items.children].findIndex((i) => i.contains(button));
    items.replaceChildren();
    for (const d of itemsOf(now).filter((_, i) => i !== at)) put(d);
    add.focus();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return box;
}

function listItem(f: Field, item: Field, draft: Draft | undefined, path: string, c: Choices): HTMLElement {
  const shown = showField({ ...item, label: item.soort === 'groep' ? f.label : item.label || f.label, verplicht: true }, draft, path, c);
  return make('div', { class: 'item' }, shown, make('button', { type: 'button', class: 'weg', 'data-weg': '' }, 'Haal weg'));
}

function renumber(items: Element, label: string) {
  [...items.children].forEach((el, i) => {
    const name = `${label} ${i + 1}`;
    const own = el.querySelector(':scope > [data-pad] > :is(legend, label)');
    if (own) own.textContent = name;
    el.querySelector(':scope > [data-weg]')?.replaceChildren('Haal weg', make('span', { class: 'onzichtbaar' }, `: ${name}`));
  });
}

function showVariants(f: VariantsField, draft: Draft | undefined, path: string, c: Choices): HTMLElement {
  const id = idOf(path);
  const at = textOf(under(draft, 'vorm')) || '0';
  const which = make('select', { id: `${id}-vorm`, 'data-vorm': '' }, ...f.vormen.map((v, i) => make('option', { value: String(i) }, v.soort === 'groep' && v.uitleg ? `${v.label}: ${v.uitleg.replace(/\.$/, '')}` : v.label)));
  which.value = at;
  const place = make('div', { 'data-waarde': '' });
  const fill = (value: Draft | undefined) => {
    const chosen = f.vormen[Number(which.value)];
    if (chosen) place.replaceChildren(variantField(f, chosen, value, path, c));
  };
  fill(under(draft, 'waarde'));
  which.addEventListener('change', () => fill(undefined));
  return set(f, path, [place, make('div', { class: 'vorm' }, make('label', { for: which.id }, 'Schrijfwijze', make('span', { class: 'onzichtbaar' }, ` van ${f.label}`)), which)]);
}

/** The value of a variant stands at the path of the whole: its own field must not take the same id. */
function variantField(f: VariantsField, chosen: Field, value: Draft | undefined, path: string, c: Choices): HTMLElement {
  if (chosen.soort === 'groep') return make('div', { class: 'items' }, ...chosen.velden.map((v) => showField(v, under(value, v.naam), join(path, v.naam), c)));
  const shown = showField({ ...chosen, label: f.label, verplicht: true }, value, `${path}.`, c);
  shown.dataset['pad'] = '';
  // The legend around it says it already to who sees the page.
  shown.querySelector('label')?.classList.add('onzichtbaar');
  return shown;
}
