// From a zod schema to the fields of a form. Nothing is typed twice: a field that the schema gains
// is in the form, the template and `npm run nieuw` at the next build.
import type { z } from 'zod';
import { asWritten } from '../check/schema/show.ts';
import { definition, metaOf, type Schema } from '../check/schema/walk.ts';
import type { Field, GroupField, TicksField } from './field.ts';

interface Peeled {
  core: Schema;
  verplicht: boolean;
  standaard: unknown;
}

/** The schema that an editor writes for: without wrappers and transforms. */
function peel(schema: Schema): Peeled {
  const def = definition(schema);
  switch (def.type) {
    case 'optional':
      return { ...peel(def.innerType), verplicht: false };
    case 'default':
      return { ...peel(def.innerType), verplicht: false, standaard: def.defaultValue };
    case 'pipe':
      return peel(definition(def.in).type === 'transform' ? def.out : def.in);
    default:
      return { core: schema, verplicht: true, standaard: undefined };
  }
}

const capitalised = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/**
 * The field for a schema under the key `naam`.
 * @throws when the schema has a part that no field is made for: then this module has to learn it.
 */
function describe(schema: Schema, naam = ''): Field {
  const meta = metaOf(schema);
  const { core, verplicht, standaard } = peel(schema);
  const base = {
    naam,
    label: meta.label ?? capitalised(naam),
    ...(meta.description === undefined ? {} : { uitleg: meta.description }),
    ...(meta.voorbeeld === undefined || isEmptyList(meta.voorbeeld) ? {} : { voorbeeld: asWritten(meta.voorbeeld) }),
    verplicht,
  };
  const def = definition(core);
  switch (def.type) {
    case 'string':
      if (meta.verwijst !== undefined) return { ...base, soort: 'verwijzing', verwijst: meta.verwijst };
      return { ...base, soort: 'tekst', ...longest(core), ...(typeof standaard === 'string' ? { standaard } : {}) };
    case 'number':
      return { ...base, soort: 'getal', geheel: 'format' in def && def.format === 'safeint' };
    case 'boolean':
      return { ...base, soort: 'janee', ...(typeof standaard === 'boolean' ? { standaard } : {}) };
    case 'enum':
      return { ...base, soort: 'keuze', opties: Object.values(def.entries).map(String), ...(typeof standaard === 'string' ? { standaard } : {}) };
    case 'literal':
      return { ...base, soort: 'vast', waarde: String(def.values[0]) };
    case 'object':
      return { ...base, soort: 'groep', velden: Object.entries(def.shape).map(([k, s]) => describe(s, k)) };
    case 'union':
      return { ...base, soort: 'vormen', vormen: def.options.map((o) => describe(o)) };
    case 'array':
      return ticks(base, def.element) ?? { ...base, soort: 'lijst', item: withSuggestions(describe(def.element), meta.suggesties), min: verplicht ? 1 : 0 };
    default:
      throw new Error(`Voor een schema van soort '${def.type}' is er geen veld (${naam}).`);
  }
}

/**
 * The fields of a whole entry, in the order of its schema.
 * @throws when the schema is no object, or has a part that no field is made for.
 */
export function fieldsOf(schema: z.ZodType): Field[] {
  const whole = describe(schema);
  if (whole.soort !== 'groep') throw new Error('Een item is een groep velden.');
  return whole.velden;
}

const isEmptyList = (v: unknown) => Array.isArray(v) && v.length === 0;

function longest(core: Schema): { max?: number } {
  const max: unknown = Reflect.get(core, 'maxLength');
  return typeof max === 'number' ? { max } : {};
}

const withSuggestions = (item: Field, suggesties: string | undefined): Field => (item.soort === 'tekst' && suggesties !== undefined ? { ...item, suggesties } : item);

/** A list of known words is ticked: of the schema's own, of ids, or of ids that may be groups. */
function ticks(base: Omit<TicksField, 'soort'>, element: Schema): Field | undefined {
  const item = describe(element);
  if (item.soort === 'keuze') return { ...base, soort: 'vinkjes', opties: item.opties };
  if (item.soort === 'verwijzing') return { ...base, soort: 'vinkjes', verwijst: item.verwijst };
  if (item.soort !== 'vormen') return undefined;
  const bare = item.vormen.find((v) => v.soort === 'verwijzing');
  const group = item.vormen.find((v): v is GroupField => v.soort === 'groep');
  const sleutel = group?.velden.find((v) => v.soort === 'verwijzing')?.naam;
  return bare?.soort === 'verwijzing' && sleutel !== undefined ? { ...base, soort: 'vinkjes', verwijst: bare.verwijst, sleutel } : undefined;
}
