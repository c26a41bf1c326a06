// One entry against its schema: every issue at its own place in the file.
import type { z } from 'zod';
import type { Advice } from '../problem.ts';
import type { YamlData } from '../read/yaml.ts';
import { issueAdvice, missingAdvice, NO_OWN_MESSAGE, unknownFieldAdvice, type Issue } from './messages.ts';
import { valueAt } from './show.ts';
import { unfold } from './union.ts';
import { fieldNames, labelAt, metaOf, schemasAt, type Schema } from './walk.ts';

export interface FieldFlaw extends Advice {
  offset: number;
  label: string;
}

export interface Validated<T> {
  /** What the site will get; undefined when there are flaws. */
  data: T | undefined;
  flaws: FieldFlaw[];
}

/** Checks what `readYaml` read against a schema. Never throws. */
export function validate<S extends z.ZodType>(schema: S, yaml: YamlData): Validated<z.output<S>> {
  // zod's own English never reaches an editor: without a message of the schema it is empty.
  const result = schema.safeParse(yaml.data, { error: () => NO_OWN_MESSAGE });
  if (result.success) return { data: result.data, flaws: [] };
  return { data: undefined, flaws: result.error.issues.flatMap(unfold).flatMap((issue) => issueFlaws(schema, yaml, issue)) };
}

function issueFlaws(schema: Schema, yaml: YamlData, issue: Issue): FieldFlaw[] {
  const { path } = issue;
  const label = labelAt(schema, path);
  if (issue.code === 'unrecognized_keys') {
    const known = [...new Set(schemasAt(schema, path).flatMap(fieldNames))];
    return issue.keys.map((key) => ({ offset: yaml.locateKey([...path, key]), label, ...unknownFieldAdvice(key, known) }));
  }
  const value = valueAt(yaml.data, path);
  const field = schemasAt(schema, path).map(metaOf).find((m) => m.label !== undefined || m.voorbeeld !== undefined) ?? {};
  const last = path.at(-1);
  // A rule over several fields may point at one that is not there; then its own words say it better.
  if (value === undefined && typeof last === 'string' && issue.code !== 'custom')
    return [{ offset: yaml.locateKey(path.slice(0, -1)), label, ...missingAdvice(last, field) }];
  if (value === undefined && path.length === 0) return [{ offset: yaml.locate([]), label, message: 'Er staan geen velden in dit bestand.', remedy: 'Schrijf ten minste de verplichte velden.' }];
  return [{ offset: yaml.locate(path), label, ...issueAdvice(issue, value, field) }];
}
