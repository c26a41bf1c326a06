// What the schemas say about a field, as JSON Schema with our own words kept: label, voorbeeld, verwijst.
import { z } from 'zod';
import { collecties, type Collectie } from '../../src/schemas/index.ts';

/** A field as JSON Schema, with what GlobalMeta of the schemas adds. */
export interface FieldSchema {
  type?: string | string[];
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema;
  anyOf?: FieldSchema[];
  enum?: (string | number)[];
  const?: string;
  default?: unknown;
  description?: string;
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  additionalProperties?: boolean;
  label?: string;
  verwijst?: string;
  voorbeeld?: unknown;
}

export const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
export const MOMENT = '^(1[89]|20)\\d\\d(-(0[1-9]|1[0-2])(-\\d{2})?)?$';

/** The schema of a collection, as an editor writes it. */
export const collectionField = (collection: Collectie): FieldSchema => fieldOf(collecties[collection].schema);

/** A zod schema as field: what stands in the file, before defaults and transforms. */
export function fieldOf(schema: z.core.$ZodType): FieldSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: ({ zodSchema, jsonSchema }) => complete(zodSchema as z.core.$ZodTypes, jsonSchema as FieldSchema) }) as FieldSchema;
}

// What zod cannot know of functions is asked of the schema itself, by trying a value.
function complete(schema: z.core.$ZodTypes, field: FieldSchema): void {
  const def = schema._zod.def;
  const accepts = (s: z.core.$ZodType, value: unknown) => z.safeParse(s, value).success;
  if (def.type === 'pipe' && def.in._zod.def.type === 'transform' && accepts(schema, '2004-09-15')) {
    const moment = accepts(schema, '2004');
    // A year without quotes is a number in YAML
    field.type = moment ? ['string', 'integer'] : 'string';
    field.pattern = moment ? MOMENT : DAY;
  }
  if (def.type === 'object') {
    const required = Object.entries(def.shape).filter(([, s]) => !accepts(s, undefined)).map(([key]) => key);
    if (required.length > 0) field.required = required;
  }
}

/** The field at a path of keys, as 'periode.van'; an array step is left out. Undefined when there is none. */
export function fieldAt(field: FieldSchema, path: string): FieldSchema | undefined {
  return path.split('.').reduce<FieldSchema | undefined>((here, key) => (here?.items ?? here)?.properties?.[key], field);
}

/** Where an id of this field, or of the items of this list, must exist. */
export function refersTo(field: FieldSchema): string | undefined {
  return field.verwijst ?? [...(field.items ? [field.items] : []), ...(field.anyOf ?? [])].map(refersTo).find(Boolean);
}
