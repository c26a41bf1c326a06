// The schemas know what a field is called and where an id must exist. These functions read it.
import { z } from 'zod';

export type Path = readonly PropertyKey[];
export type Schema = z.core.$ZodType;

export interface Reference {
  path: PropertyKey[];
  id: string;
  /** Collection, or `termen/<lijst>`, that the id must exist in. */
  collectie: string;
}

export interface FieldMeta {
  label?: string | undefined;
  description?: string | undefined;
  voorbeeld?: unknown;
}

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

// The one place that knows zod's inside: $ZodTypes is zod's own union of all its types.
/** What zod keeps of a schema: its type and parts. */
export const definition = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The schema inside wrappers: what an editor writes, before defaults and transforms. */
function unwrapped(schema: Schema): Schema[] {
  const def = definition(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return unwrapped(def.innerType);
    case 'pipe':
      return [def.in, def.out].filter((s) => definition(s).type !== 'transform').flatMap(unwrapped);
    case 'union':
      return def.options.flatMap(unwrapped);
    default:
      return [schema];
  }
}

/** The schemas that a value one step below `schema` may have. */
function below(schema: Schema, step: PropertyKey): Schema[] {
  return unwrapped(schema).flatMap((s) => {
    const def = definition(s);
    if (def.type === 'object' && typeof step === 'string') return def.shape[step] ?? [];
    return def.type === 'array' && typeof step === 'number' ? def.element : [];
  });
}

/** Names of the fields that a group may hold; empty when `schema` is no group. */
export function fieldNames(schema: Schema): string[] {
  return unwrapped(schema).flatMap((s) => {
    const def = definition(s);
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
}

/** All schemas that can describe the value at a path. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>((list, step) => list.flatMap((s) => below(s, step)), [schema]);
}

/** What a schema says about itself, its own words before those of what it wraps. */
export function metaOf(schema: Schema): FieldMeta & { verwijst?: string | undefined; suggesties?: string | undefined } {
  const own = z.globalRegistry.get(schema) ?? {};
  const def = definition(schema);
  const inner = 'innerType' in def ? metaOf(def.innerType) : def.type === 'pipe' ? { ...metaOf(def.out), ...metaOf(def.in) } : {};
  return { ...inner, ...own };
}

/** The label an editor sees for a path: "Resultaten 2 › Waarde". Empty for the whole file. */
export function labelAt(schema: Schema, path: Path): string {
  const parts: string[] = [];
  let here: Schema[] = [schema];
  for (const step of path) {
    here = here.flatMap((s) => below(s, step));
    const label = here.map((s) => metaOf(s).label).find((l) => l !== undefined);
    if (typeof step === 'number') parts.push(`${parts.pop() ?? ''} ${step + 1}`.trim());
    else parts.push(label ?? capitalised(String(step)));
  }
  return parts.join(' › ');
}

const capitalised = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** Every reference in raw data, wherever the schema puts one. Works on data with mistakes too. */
export function references(schema: Schema, value: unknown, path: PropertyKey[] = []): Reference[] {
  const verwijst = metaOf(schema).verwijst;
  if (verwijst !== undefined && typeof value === 'string') return [{ path, id: value, collectie: verwijst }];
  const options = unwrapped(schema);
  // In a union with a literal, `onbekend` is that literal and no id.
  if (options.some((s) => isLiteral(s, value))) return [];
  const found = options.flatMap((s) => {
    const def = definition(s);
    if (s !== schema && typeof value === 'string') return references(s, value, path);
    if (def.type === 'array' && Array.isArray(value)) return value.flatMap((v, i) => references(def.element, v, [...path, i]));
    if (def.type !== 'object' || !isRecord(value)) return [];
    return Object.entries(def.shape).flatMap(([k, s2]) => (k in value ? references(s2, value[k], [...path, k]) : []));
  });
  return [...new Map(found.map((r) => [`${r.collectie} ${r.path.join('.')}`, r])).values()];
}

function isLiteral(schema: Schema, value: unknown): boolean {
  const def = definition(schema);
  return def.type === 'literal' && def.values.some((v) => v === value);
}
