// The fields of a form on the page, and what stands in them. Every field has its path in the file as
// data-pad; reading walks the same fields that were shown.
import { isGroup, itemsOf, textOf, under, type Draft, type DraftGroup, type Field, type VariantsField } from '../../form/field.ts';
import type { Options } from '../../form/sheet.ts';
import { make } from '../make.ts';

export interface Choices {
  opties: Options;
  gemeenten: readonly string[];
}

/** More options than this are found by typing. */
const MANY = 60;

const optionsOf = (c: Choices, collectie: string) => c.opties[collectie] ?? [];
const isMany = (f: Field, c: Choices) => f.soort === 'vinkjes' && f.verwijst !== undefined && optionsOf(c, f.verwijst).length > MANY;

/** Lists of names that fields with many options draw upon; once per form. */
export function nameLists(c: Choices): HTMLElement[] {
  const many = Object.entries(c.opties).filter(([, list]) => list.length > MANY).map(([naam, list]) => [naam, list.map(([, n]) => n)] as const);
  return [...many, ['gemeenten', c.gemeenten] as const].map(([naam, list]) => make('datalist', { id: listId(naam) }, ...list.map((value) => make('option', { value }))));
}

const listId = (naam: string) => `namen-${naam.replace('/', '-')}`;
const idOf = (pad: string) => `v-${pad.replaceAll('.', '-')}`;

/** A field with what stands in it. */
export function showField(f: Field, draft: Draft | undefined, pad: string, c: Choices): HTMLElement {
  switch (f.soort) {
    case 'groep':
      return set(f, pad, f.velden.map((v) => showField(v, under(draft, v.naam), join(pad, v.naam), c)));
    case 'lijst':
      return showList(f, f.item, itemsOf(draft), f.min, pad, c);
    case 'vinkjes':
      if (isMany(f, c)) return showList(f, { ...f, soort: 'verwijzing', verwijst: f.verwijst ?? '', naam: '' }, itemsOf(draft), 0, pad, c);
      return showTicks(f, itemsOf(draft), pad, c);
    case 'vormen':
      return showVariants(f, draft, pad, c);
    case 'vast':
      return make('div', { 'data-pad': pad, class: 'veld' });
    default:
      return single(f, textOf(draft), pad, c);
  }
}

const join = (pad: string, naam: string) => (naam === '' ? pad : pad === '' ? naam : `${pad}.${naam}`);
const tickOptions = (f: Field & { soort: 'vinkjes' }, c: Choices) => (f.opties ? f.opties.map((o) => [o, o.replaceAll('-', ' ')] as const) : optionsOf(c, f.verwijst ?? ''));

const idIn = (d: Draft) => textOf(d) || textOf(under(d, 'id'));

/** Boxes to tick. The file keeps its own order, and what is no longer an option stays until somebody unticks it. */
function showTicks(f: Field & { soort: 'vinkjes' }, chosen: readonly Draft[], pad: string, c: Choices): HTMLElement {
  const options = tickOptions(f, c);
  const ids = chosen.map(idIn);
  const gone = ids.filter((id) => id !== '' && !options.some(([o]) => o === id)).map((id) => [id, id] as const);
  const box = set(f, pad, [make('div', { class: 'vinkjes' }, ...[...options, ...gone].map(([id, naam]) => tick(id, naam, pad, chosen)))]);
  box.dataset['volgorde'] = ids.join(' ');
  return box;
}

function ticked(el: HTMLElement): Draft[] {
  const order = (el.dataset['volgorde'] ?? '').split(' ');
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const boxes = [...el.querySelectorAll<HTMLInputElement>('input:checked')].sort((a, b) => rank(a.value) - rank(b.value));
  return boxes.map((b) => (b.dataset['toekenning'] ? { id: b.value, toekenning: b.dataset['toekenning'] } : b.value));
}

function tick(id: string, naam: string, pad: string, chosen: readonly Draft[]): HTMLElement {
  const at = chosen.find((d) => idIn(d) === id);
  const box = make('input', { type: 'checkbox', value: id, id: `${idOf(pad)}-${id}`, 'data-toekenning': isGroup(at) ? 'redactie' : undefined });
  box.checked = at !== undefined;
  return make('label', {}, box, make('span', {}, naam));
}

// A worked value helps where one types; where one chooses, the options are there.
const note = (f: Field) => [f.uitleg, f.voorbeeld && (f.soort === 'tekst' || f.soort === 'getal') && !/^[[{]|\.\.\.$|^onbekend$/.test(f.voorbeeld) ? `Bijvoorbeeld: ${f.voorbeeld.replace(/^"(.*)"$/, '$1')}` : ''].filter(Boolean).join(' ');
const labelText = (f: Field) => (f.verplicht ? f.label : `${f.label} (mag leeg)`);

/** A group of inputs under one name. */
function set(f: Field, pad: string, children: HTMLElement[]): HTMLElement {
  const hint = note(f);
  const id = idOf(pad);
  const name = f.verplicht || f.soort === 'groep' ? f.label : labelText(f);
  return make('fieldset', { 'data-pad': pad, id, class: 'veld', tabindex: '-1' }, make('legend', {}, name), hint ? make('p', { class: 'klein zacht', id: `${id}-uitleg` }, hint) : undefined, make('p', { class: 'fout', id: `${id}-fout`, hidden: '' }), ...children);
}

function single(f: Field, value: string, pad: string, c: Choices): HTMLElement {
  const id = idOf(pad);
  const hint = note(f);
  const input = control(f, value, c);
  input.id = id;
  if (hint) input.setAttribute('aria-describedby', `${id}-uitleg`);
  if (f.verplicht) input.setAttribute('aria-required', 'true');
  return make('div', { 'data-pad': pad, class: 'veld' }, make('label', { for: id }, labelText(f)), hint ? make('p', { class: 'klein zacht', id: `${id}-uitleg` }, hint) : undefined, make('p', { class: 'fout', id: `${id}-fout`, hidden: '' }), input);
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function control(f: Field, value: string, c: Choices): Control {
  if (f.soort === 'keuze') return choice(f.opties.map((o) => [o, o.replaceAll('-', ' ')]), value, f.standaard ? `${f.standaard} (als u niets kiest)` : 'Kies');
  if (f.soort === 'janee') return choice([['ja', 'ja'], ['nee', 'nee']], value, f.standaard === undefined ? 'Kies' : `${f.standaard ? 'ja' : 'nee'} (als u niets kiest)`);
  if (f.soort === 'verwijzing') {
    const options = optionsOf(c, f.verwijst);
    if (options.length <= MANY) return choice(options, value, 'Kies');
    return filled(make('input', { type: 'text', list: listId(f.verwijst), autocomplete: 'off', 'data-namen': f.verwijst }), options.find(([id]) => id === value)?.[1] ?? value);
  }
  if (f.soort === 'tekst' && (f.max ?? 0) > 200) return filled(make('textarea', { rows: (f.max ?? 0) > 300 ? '4' : '3' }), value);
  const list = f.soort === 'tekst' && f.suggesties ? listId(f.suggesties) : undefined;
  return filled(make('input', { type: 'text', inputmode: f.soort === 'getal' ? 'decimal' : undefined, autocomplete: 'off', list }), value);
}

const filled = <T extends Control>(input: T, value: string): T => {
  input.value = value;
  return input;
};

function choice(options: readonly (readonly [string, string])[], value: string, empty: string): HTMLSelectElement {
  // A value that is no longer an option stays, so that nothing of a file is lost unseen.
  const known = value === '' || options.some(([id]) => id === value);
  const select = make('select', {}, make('option', { value: '' }, empty), ...options.map(([id, naam]) => make('option', { value: id }, naam)), known ? undefined : make('option', { value }, value));
  select.value = value;
  return select;
}

function showList(f: Field, item: Field, drafts: readonly Draft[], min: number, pad: string, c: Choices): HTMLElement {
  const items = make('div', { class: 'items', 'data-items': '' });
  const add = make('button', { type: 'button', class: 'nl-button nl-button--secondary' }, `Voeg toe: ${f.label.toLowerCase()}`);
  const box = set(f, pad, [items, add]);
  const put = (draft: Draft | undefined) => {
    items.append(listItem(f, item, draft, join(pad, String(items.childElementCount)), c));
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

function listItem(f: Field, item: Field, draft: Draft | undefined, pad: string, c: Choices): HTMLElement {
  const shown = showField({ ...item, label: item.soort === 'groep' ? f.label : item.label || f.label, verplicht: true }, draft, pad, c);
  return make('div', { class: 'item' }, shown, make('button', { type: 'button', class: 'weg', 'data-weg': '' }, 'Haal weg'));
}

function renumber(items: Element, label: string) {
  [...items.children].forEach((el, i) => {
    const naam = `${label} ${i + 1}`;
    const own = el.querySelector(':scope > [data-pad] > :is(legend, label)');
    if (own) own.textContent = naam;
    el.querySelector(':scope > [data-weg]')?.replaceChildren('Haal weg', make('span', { class: 'onzichtbaar' }, `: ${naam}`));
  });
}

function showVariants(f: VariantsField, draft: Draft | undefined, pad: string, c: Choices): HTMLElement {
  const id = idOf(pad);
  const at = textOf(under(draft, 'vorm')) || '0';
  const which = make('select', { id: `${id}-vorm`, 'data-vorm': '' }, ...f.vormen.map((v, i) => make('option', { value: String(i) }, v.soort === 'groep' && v.uitleg ? `${v.label}: ${v.uitleg.replace(/\.$/, '')}` : v.label)));
  which.value = at;
  const place = make('div', { 'data-waarde': '' });
  const fill = (waarde: Draft | undefined) => {
    const chosen = f.vormen[Number(which.value)];
    if (chosen) place.replaceChildren(variantField(f, chosen, waarde, pad, c));
  };
  fill(under(draft, 'waarde'));
  which.addEventListener('change', () => fill(undefined));
  return set(f, pad, [place, make('div', { class: 'vorm' }, make('label', { for: which.id }, 'Schrijfwijze', make('span', { class: 'onzichtbaar' }, ` van ${f.label}`)), which)]);
}

/** The value of a variant stands at the path of the whole: its own field must not take the same id. */
function variantField(f: VariantsField, chosen: Field, waarde: Draft | undefined, pad: string, c: Choices): HTMLElement {
  if (chosen.soort === 'groep') return make('div', { class: 'items' }, ...chosen.velden.map((v) => showField(v, under(waarde, v.naam), join(pad, v.naam), c)));
  const shown = showField({ ...chosen, label: f.label, verplicht: true }, waarde, `${pad}.`, c);
  shown.dataset['pad'] = '';
  // The legend around it says it already to who sees the page.
  shown.querySelector('label')?.classList.add('onzichtbaar');
  return shown;
}

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
      const vorm = el.querySelector<HTMLSelectElement>('[data-vorm]')?.value ?? '0';
      const chosen = f.vormen[Number(vorm)];
      const place = el.querySelector('[data-waarde]');
      return { vorm, waarde: chosen && place ? readField(chosen, chosen.soort === 'groep' ? place : (place.firstElementChild ?? place), c) : '' };
    }
    case 'vast':
      return f.waarde;
    default:
      return readSingle(el, c);
  }
}

function readSingle(el: Element, c: Choices): string {
  const input = el.querySelector<Control>('input, textarea, select');
  const namen = input?.dataset['namen'];
  const value = input?.value ?? '';
  return namen === undefined ? value : (optionsOf(c, namen).find(([id, naam]) => naam === value.trim() || id === value.trim())?.[0] ?? value);
}

/** What stands in several fields below one element. */
export function readGroup(fields: readonly Field[], el: Element, c: Choices): DraftGroup {
  const found = fields.flatMap((f) => {
    const at = [...el.querySelectorAll<HTMLElement>('[data-pad]')].find((e) => (e.dataset['pad'] ?? '').split('.').at(-1) === f.naam && e.parentElement?.closest('[data-pad]:not([data-pad=""])') === (el.matches('[data-pad]') ? el : el.closest('[data-pad]:not([data-pad=""])')));
    return at ? [[f.naam, readField(f, at, c)] as const] : [];
  });
  return Object.fromEntries(found);
}
