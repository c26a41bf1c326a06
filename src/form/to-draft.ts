// From what stands in a file to what a form shows; to-data.ts is the way back.
import type { Draft, DraftGroup, Field, VariantsField } from './field.ts';

/** What a form shows for a value of a file; undefined when the file holds none. */
function toDraft(field: Field, value: unknown): Draft | undefined {
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

function tickDraft(v: unknown, key: string | undefined): Draft[] {
  if (typeof v === 'string') return [v];
  if (key === undefined || !isRecord(v)) return [];
  const id = String(v[key]);
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
