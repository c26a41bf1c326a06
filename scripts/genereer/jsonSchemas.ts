// JSON Schemas for editors such as VS Code: Dutch explanations, and the ids that exist.
import { beeld } from '../../src/schemas/beeld.ts';
import { collecties, type Collectie } from '../../src/schemas/index.ts';
import type { Lists } from './lists.ts';
import { collectionField, fieldOf, type FieldSchema } from './field.ts';

export const SCHEMA_FOLDER = 'schemas-json';

type Json = Record<string, unknown>;

/** One JSON Schema per collection, and one for what stands beside a picture; path and text. */
export function jsonSchemas(lists: Lists): Map<string, string> {
  const names = Object.keys(collecties) as Collectie[];
  const all: [string, FieldSchema][] = [...names.map((n) => [n, collectionField(n)] as [string, FieldSchema]), ['beelden', fieldOf(beeld)]];
  return new Map(all.map(([name, field]) => [`${SCHEMA_FOLDER}/${name}.schema.json`, `${JSON.stringify(whole(field, lists), null, 2)}\n`]));
}

function whole(field: FieldSchema, lists: Lists): Json {
  const used = new Set<string>();
  const schema = forEditor(field, used);
  const definitions = [...used].sort().map((list) => [list.replace('/', '-'), { title: list, enum: (lists.get(list) ?? []).map((i) => i.id) }] as const);
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', ...(definitions.length > 0 && { definitions: Object.fromEntries(definitions) }) };
}

function forEditor(field: FieldSchema, used: Set<string>): Json {
  const { label, voorbeeld, verwijst, properties, items, anyOf, description, ...rest } = field;
  const out: Json = { ...rest };
  if (label) out['title'] = label;
  if (description) out['description'] = description;
  if (given(voorbeeld)) out['examples'] = [voorbeeld];
  if (properties) out['properties'] = Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, forEditor(v, used)]));
  if (items) out['items'] = forEditor(items, used);
  if (anyOf) out['anyOf'] = anyOf.map((v) => forEditor(v, used));
  if (!verwijst) return out;
  used.add(verwijst);
  // The list completes and does not bind: it may lag behind the entries, and npm run check decides.
  const { type, pattern, maxLength, ...words } = out;
  return { ...words, anyOf: [{ $ref: `#/definitions/${verwijst.replace('/', '-')}` }, { type, pattern, maxLength }] };
}

const given = (v: unknown) => v !== undefined && !(Array.isArray(v) && v.length === 0);

/** A schema without the ids, which change with every entry; to see whether the rest still holds. */
export function withoutIds(text: string): string {
  const schema = JSON.parse(text) as { definitions?: Record<string, { enum?: string[] }> };
  for (const list of Object.values(schema.definitions ?? {})) delete list.enum;
  return JSON.stringify(schema, null, 2);
}
