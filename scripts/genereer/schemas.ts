// JSON Schemas for editors such as VS Code: Dutch explanations, and the ids that exist.
import { beeld } from '../../src/schemas/beeld.ts';
import { collecties, type Collectie } from '../../src/schemas/index.ts';
import type { Lijsten } from './lijsten.ts';
import { collectieVeld, veldOf, type Veld } from './veld.ts';

export const SCHEMA_MAP = 'schemas-json';

type Json = Record<string, unknown>;

/** One JSON Schema per collection, and one for what stands beside a picture; path and text. */
export function jsonSchemas(lijsten: Lijsten): Map<string, string> {
  const namen = Object.keys(collecties) as Collectie[];
  const all: [string, Veld][] = [...namen.map((n) => [n, collectieVeld(n)] as [string, Veld]), ['beelden', veldOf(beeld)]];
  return new Map(all.map(([naam, veld]) => [`${SCHEMA_MAP}/${naam}.schema.json`, `${JSON.stringify(whole(veld, lijsten), null, 2)}\n`]));
}

function whole(veld: Veld, lijsten: Lijsten): Json {
  const used = new Set<string>();
  const schema = forEditor(veld, used);
  const definitions = [...used].sort().map((lijst) => [lijst.replace('/', '-'), { title: lijst, enum: (lijsten.get(lijst) ?? []).map((i) => i.id) }] as const);
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', ...(definitions.length > 0 && { definitions: Object.fromEntries(definitions) }) };
}

function forEditor(veld: Veld, used: Set<string>): Json {
  const { label, voorbeeld, verwijst, properties, items, anyOf, description, ...rest } = veld;
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
