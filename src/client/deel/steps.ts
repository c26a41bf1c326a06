// The steps of a form: a heading, its fields, and the rare ones behind a summary.
import { under, type DraftGroup, type Field } from '../../form/field.ts';
import type { Sheet, SheetStep } from '../../form/sheet.ts';
import { make } from '../make.ts';
import { showField } from './fields.ts';
import { nameLists } from './frame.ts';

/** All fields that a form shows. */
export const stepFields = (sheet: Sheet): Field[] => sheet.stappen.flatMap((s) => [...s.velden, ...s.zelden]);

/** The steps with what stands in them. `whole`: the prose is that of a file, in one piece. */
export function showSteps(sheet: Sheet, velden: DraftGroup, tekst: readonly string[], whole: boolean): HTMLElement[] {
  const many = sheet.stappen.length > 2;
  return [...nameLists(sheet), ...(many ? [overview(sheet)] : []), ...sheet.stappen.map((s, i) => showStep(sheet, s, i, velden, tekst, whole))];
}

/** What is asked, step by step. */
function overview(sheet: Sheet): HTMLElement {
  const steps = sheet.stappen.map((s, i) => make('li', {}, make('a', { href: `#stap-${i}` }, s.kop)));
  return make('nav', { class: 'stapel', 'aria-label': 'Stappen' }, make('ol', { class: 'overzicht' }, ...steps), make('p', { class: 'klein zacht' }, 'Waar ‘(mag leeg)’ achter staat, hoeft u niet in te vullen.'));
}

function showStep(sheet: Sheet, step: SheetStep, number: number, velden: DraftGroup, tekst: readonly string[], whole: boolean): HTMLElement {
  const field = (f: Field) => showField(f, under(velden, f.naam), f.naam, sheet);
  const own = step.velden.map(field);
  const rare = step.zelden.length > 0 ? make('details', {}, make('summary', {}, `${step.velden.length > 0 || step.tekst ? 'Meer invullen' : 'Laat zien'}: ${step.zelden.map((f) => f.label.toLowerCase()).join(', ')}`), make('div', { class: 'velden' }, ...step.zelden.map(field))) : undefined;
  return make('section', { class: 'stap', 'aria-labelledby': `stap-${number}` }, make('h3', { id: `stap-${number}` }, sheet.stappen.length > 2 ? `${number + 1}. ${step.kop}` : step.kop), step.uitleg ? make('p', { class: 'zacht' }, step.uitleg) : undefined, make('div', { class: 'velden' }, ...own, ...(step.tekst ? prose(sheet, tekst, whole) : [])), rare);
}

function prose(sheet: Sheet, tekst: readonly string[], whole: boolean): HTMLElement[] {
  const koppen = whole ? ['De hele tekst'] : sheet.koppen.map((k) => k || 'Uw tekst');
  return koppen.map((kop, i) => {
    const id = `v-tekst-${i}`;
    const box = make('textarea', { id, rows: whole ? '24' : sheet.koppen.length > 1 ? '6' : '12', 'aria-describedby': whole ? `${id}-uitleg` : undefined });
    box.value = tekst[i] ?? '';
    return make('div', { class: 'veld', 'data-pad': `tekst.${i}` }, make('label', { for: id }, kop), whole ? make('p', { class: 'klein zacht', id: `${id}-uitleg` }, 'Koppen beginnen met ##. Wat u niet verandert, blijft precies zoals het is.') : undefined, make('p', { class: 'fout', id: `${id}-fout`, hidden: '' }), box);
  });
}

/** Asks which practice an answer is about; leads to the same page with that practice. */
export function choosePractice(sheet: Sheet): HTMLElement {
  const options = sheet.opties['praktijken'] ?? [];
  const input = make('input', { id: 'v-praktijk', type: 'text', list: 'namen-praktijken', autocomplete: 'off' });
  const fout = make('p', { class: 'fout', id: 'v-praktijk-fout', hidden: '' }, 'Kies een praktijk uit de lijst: typ een deel van de naam.');
  const go = make('button', { type: 'button', class: 'nl-button nl-button--primary' }, 'Verder');
  go.addEventListener('click', () => {
    const found = options.find(([, name]) => name === input.value.trim());
    if (found) location.search = `?${new URLSearchParams({ soort: 'antwoord', praktijk: found[0] }).toString()}`;
    else {
      fout.hidden = false;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', fout.id);
      input.focus();
    }
  });
  return make('div', { class: 'velden' }, ...nameLists(sheet), make('div', { class: 'veld' }, make('label', { for: input.id }, 'Bij welke praktijk hoort uw antwoord?'), fout, input), make('div', { class: 'acties' }, go));
}
