// From what stands in a form to what stands in a file; to-draft.ts is the way back.
import { itemsOf, textOf, under, type Draft, type DraftGroup, type Field, type VariantsField } from './field.ts';

/** Text as it goes into a field of a file: one line, no spaces at its ends. */
const oneLine = (s: string): string => s.replace(/\s+/gu, ' ').trim();

/**
 * The value of a field as the file will hold it, or undefined when nothing is filled in.
 * What cannot be right (a number with letters) stays text: the schema says what is wrong with it.
 */
function toData(field: Field, draft: Draft | undefined): unknown {
  switch (field.soort) {
    case 'tekst':
    case 'keuze':
    case 'verwijzing':
      return oneLine(textOf(draft)) || undefined;
    case 'getal':
      return numberFrom(oneLine(textOf(draft)));
    case 'janee':
      return draft === 'ja' ? true : draft === 'nee' ? false : undefined;
    case 'vast':
      return field.waarde;
    case 'groep':
      return groupFrom(field.velden, draft);
    case 'vinkjes':
      return nonEmpty(itemsOf(draft).flatMap((d) => tickFrom(d, field.sleutel)));
    case 'lijst':
      return nonEmpty(itemsOf(draft).flatMap((d) => toData(field.item, d) ?? []));
    case 'vormen':
      return fromVariant(field, draft);
  }
}

/** The data of a whole entry; keys in the order of its fields. */
export function entryData(fields: readonly Field[], draft: DraftGroup): Record<string, unknown> {
  return groupFrom(fields, draft) ?? {};
}

const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

function groupFrom(fields: readonly Field[], draft: Draft | undefined): Record<string, unknown> | undefined {
  const pairs = fields.flatMap((f) => {
    const value = toData(f, under(draft, f.naam));
    return value === undefined ? [] : [[f.naam, value] as const];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

// No point between thousands (2.600), no exponent, no more digits than a number can hold.
function numberFrom(text: string): unknown {
  if (text === '') return undefined;
  return /^-?(0|[1-9]\d{0,14})([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function tickFrom(d: Draft, key: string | undefined): unknown[] {
  if (typeof d === 'string') return oneLine(d) === '' ? [] : [oneLine(d)];
  const id = textOf(under(d, 'id'));
  return key === undefined || id === '' ? [] : [{ [key]: id, toekenning: 'redactie' }];
}

function fromVariant(field: VariantsField, draft: Draft | undefined): unknown {
  const chosen = field.vormen[Number(textOf(under(draft, 'vorm')) || 0)];
  return chosen ? toData(chosen, under(draft, 'waarde')) : undefined;
}
