// Between what stands in a form and what stands in a file.
import { isGroup, itemsOf, textOf, under, type Draft, type DraftGroup, type Field, type VariantsField } from './field.ts';

/** Text as it goes into a field of a file: one line, no spaces at its ends. */
export const oneLine = (s: string): string => s.replace(/\s+/gu, ' ').trim();

/**
 * The value of a field as the file will hold it, or undefined when nothing is filled in.
 * What cannot be right (a number with letters) stays text: the schema says what is wrong with it.
 */
export function toData(field: Field, draft: Draft | undefined): unknown {
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

function tickFrom(d: Draft, sleutel: string | undefined): unknown[] {
  if (typeof d === 'string') return oneLine(d) === '' ? [] : [oneLine(d)];
  const id = textOf(under(d, 'id'));
  return sleutel === undefined || id === '' ? [] : [{ [sleutel]: id, toekenning: 'redactie' }];
}

function fromVariant(field: VariantsField, draft: Draft | undefined): unknown {
  const chosen = field.vormen[Number(textOf(under(draft, 'vorm')) || 0)];
  return chosen ? toData(chosen, under(draft, 'waarde')) : undefined;
}

/** What a form shows for a value of a file; undefined when the file holds none. */
export function toDraft(field: Field, value: unknown): Draft | undefined {
  if (value === undefined || value === null) return undefined;
  switch (field.soort) {
    case 'tekst':
    case 'keuze':
    case 'verwijzing':
    case 'getal':
      return typeof value === 'object' && !(value instanceof Date) ? undefined : asText(value);
    case 'vast':
      return field.waarde;
    case 'janee':
      return value === true ? 'ja' : value === false ? 'nee' : undefined;
    case 'groep':
      return groupDraft(field.velden, value);
    case 'vinkjes':
      return list(value).flatMap((v) => tickDraft(v, field.sleutel));
    case 'lijst':
      return list(value).flatMap((v) => toDraft(field.item, v) ?? []);
    case 'vormen': {
      const vorm = variantOf(field, value);
      const waarde = vorm === -1 ? undefined : toDraft(field.vormen[vorm] as Field, value);
      return waarde === undefined ? undefined : { vorm: String(vorm), waarde };
    }
  }
}

/** What a form shows for a whole entry. */
export const entryDraft = (fields: readonly Field[], data: unknown): DraftGroup => groupDraft(fields, data) ?? {};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

// A yaml day comes as a Date, a year as a number.
const asText = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v) && !(v instanceof Date);

function groupDraft(fields: readonly Field[], value: unknown): DraftGroup | undefined {
  if (!isRecord(value)) return undefined;
  const pairs = fields.flatMap((f) => {
    const draft = Object.hasOwn(value, f.naam) ? toDraft(f, value[f.naam]) : undefined;
    return draft === undefined ? [] : [[f.naam, draft] as const];
  });
  return Object.fromEntries(pairs);
}

function tickDraft(v: unknown, sleutel: string | undefined): Draft[] {
  if (typeof v === 'string') return [v];
  if (sleutel === undefined || !isRecord(v)) return [];
  const id = String(v[sleutel]);
  return [v['toekenning'] === 'redactie' ? { id, toekenning: 'redactie' } : id];
}

/** The way in which a value is written: the number of the first variant that has its shape, or -1. */
function variantOf(field: VariantsField, value: unknown): number {
  const fixed = field.vormen.findIndex((v) => v.soort === 'vast' && v.waarde === value);
  if (fixed !== -1) return fixed;
  return field.vormen.findIndex((v) => {
    if (v.soort === 'vast') return false;
    if (v.soort !== 'groep') return !isRecord(value);
    return isRecord(value) && Object.keys(value).every((k) => v.velden.some((f) => f.naam === k));
  });
}

/** Whether nothing is filled in. */
export const isBlank = (draft: Draft | undefined): boolean =>
  draft === undefined || (typeof draft === 'string' ? oneLine(draft) === '' : isGroup(draft) ? Object.entries(draft).every(([k, d]) => k === 'vorm' || isBlank(d)) : itemsOf(draft).every(isBlank));
