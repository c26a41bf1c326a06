// What stands around every field: its name, what it means, room for a message. Every field has its
// path in the file as data-pad.
import type { Field } from '../../form/field.ts';
import type { Options } from '../../form/sheet.ts';
import { make } from '../make.ts';

export interface Choices {
  opties: Options;
  gemeenten: Options[string];
}

/** More options than this are found by typing. */
export const MANY = 60;

/** The options of a collection or list. */
export const optionsOf = (c: Choices, collectie: string) => c.opties[collectie] ?? [];

/** Whether several of a known list are typed instead of ticked. */
export const isMany = (f: Field, c: Choices) => f.soort === 'vinkjes' && f.verwijst !== undefined && optionsOf(c, f.verwijst).length > MANY;

/** Lists of names that fields with many options draw upon; once per form. */
export function nameLists(c: Choices): HTMLElement[] {
  const many = Object.entries(c.opties).filter(([, list]) => list.length > MANY).map(([name, list]) => [name, list.map(([, n]) => n)] as const);
  return [...many, ['gemeenten', c.gemeenten.map(([, name]) => name)] as const].map(([name, list]) => make('datalist', { id: listId(name) }, ...list.map((value) => make('option', { value }))));
}

/** Id of the list of names of a collection. */
export const listId = (name: string) => `namen-${name.replace('/', '-')}`;

/** Id of the input of a field. */
export const idOf = (path: string) => `v-${path.replaceAll('.', '-')}`;

/** The path of a part of a field. */
export const join = (path: string, name: string) => (name === '' ? path : path === '' ? name : `${path}.${name}`);

/** What a field means. A worked value helps where one types; where one chooses, the options are there. */
export const note = (f: Field) => [f.uitleg, f.voorbeeld && (f.soort === 'tekst' || f.soort === 'getal') && !/^[[{]|\.\.\.$|^onbekend$/.test(f.voorbeeld) ? `Bijvoorbeeld: ${f.voorbeeld.replace(/^"(.*)"$/, '$1')}` : ''].filter(Boolean).join(' ');

/** Its name, and whether it may stay empty. */
export const labelText = (f: Field) => (f.verplicht ? f.label : `${f.label} (mag leeg)`);

/** A group of inputs under one name. */
export function set(f: Field, path: string, children: HTMLElement[]): HTMLElement {
  const hint = note(f);
  const id = idOf(path);
  const name = f.verplicht || f.soort === 'groep' ? f.label : labelText(f);
  return make('fieldset', { 'data-pad': path, id, class: 'veld', tabindex: '-1' }, make('legend', {}, name), hint ? make('p', { class: 'klein zacht', id: `${id}-uitleg` }, hint) : undefined, make('p', { class: 'fout', id: `${id}-fout`, hidden: '' }), ...children);
}
