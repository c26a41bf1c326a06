// A field with one value: one input under one label.
import type { Field } from '../../form/field.ts';
import { make } from '../make.ts';
import { idOf, labelText, listId, MANY, note, optionsOf, type Choices } from './frame.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field with one value. */
export function single(f: Field, value: string, path: string, c: Choices): HTMLElement {
  const id = idOf(path);
  const hint = note(f);
  const input = control(f, value, c);
  input.id = id;
  if (hint) input.setAttribute('aria-describedby', `${id}-uitleg`);
  if (f.verplicht) input.setAttribute('aria-required', 'true');
  return make('div', { 'data-pad': path, class: 'veld' }, make('label', { for: id }, labelText(f)), hint ? make('p', { class: 'klein zacht', id: `${id}-uitleg` }, hint) : undefined, make('p', { class: 'fout', id: `${id}-fout`, hidden: '' }), input);
}

function control(f: Field, value: string, c: Choices): Control {
  if (f.soort === 'keuze') return choice(f.opties.map((o) => [o, o.replaceAll('-', ' ')]), value, f.standaard ? `${f.standaard} (als u niets kiest)` : 'Kies');
  if (f.soort === 'janee') return choice([['ja', 'ja'], ['nee', 'nee']], value, f.standaard === undefined ? 'Kies' : `${f.standaard ? 'ja' : 'nee'} (als u niets kiest)`);
  if (f.soort === 'verwijzing') {
    const options = optionsOf(c, f.verwijst);
    if (options.length <= MANY) return choice(options, value, 'Kies');
    return filled(make('input', { type: 'text', list: listId(f.verwijst), autocomplete: 'off', 'data-namen': f.verwijst }), options.find(([id]) => id === value)?.[1] ?? value);
  }
  if (f.soort === 'tekst' && (f.max ?? 0) > 200) return filled(make('textarea', { rows: (f.max ?? 0) > 300 ? '4' : '3' }), value);
  // A year, a number: no wider than what goes in
  const short = f.soort === 'getal' || /^"?\d{4}/.test(f.voorbeeld ?? '');
  const list = f.soort === 'tekst' && f.suggesties ? listId(f.suggesties) : undefined;
  return filled(make('input', { type: 'text', inputmode: f.soort === 'getal' ? 'decimal' : undefined, autocomplete: 'off', list, class: short ? 'kort' : undefined }), value);
}

const filled = <T extends Control>(input: T, value: string): T => {
  input.value = value;
  return input;
};

function choice(options: readonly (readonly [string, string])[], value: string, empty: string): HTMLSelectElement {
  // A value that is no longer an option stays, so that nothing of a file is lost unseen.
  const known = value === '' || options.some(([id]) => id === value);
  const select = make('select', {}, make('option', { value: '' }, empty), ...options.map(([id, name]) => make('option', { value: id }, name)), known ? undefined : make('option', { value }, value));
  select.value = value;
  return select;
}

/** What stands in it; for a name from a list its id. */
export function readSingle(el: Element, c: Choices): string {
  const input = el.querySelector<Control>('input, textarea, select');
  const names = input?.dataset['namen'];
  const value = input?.value ?? '';
  return names === undefined ? value : (optionsOf(c, names).find(([id, name]) => name === value.trim() || id === value.trim())?.[0] ?? value);
}
