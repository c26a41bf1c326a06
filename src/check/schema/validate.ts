// One entry against its schema: every issue at its own place in the file.
import type { z } from 'zod';
import type { Advice } from '../problem.ts';
import type { YamlData } from '../read/yaml.ts';
import { nearest } from '../suggest.ts';
import { issueAdvice, missingAdvice, NO_OWN_MESSAGE, unknownFieldAdvice, type Issue } from './messages.ts';
import { valueAt } from './show.ts';
import { unfold } from './union.ts';
import { fieldNames, labelAt, metaOf, schemasAt, type Schema } from './walk.ts';

interface FieldFlaw extends Advice {
  offset: number;
  label: string;
}

interface Validated<T> {
  /** What the site will get; undefined when there are flaws. */
  data: T | undefined;
  flaws: FieldFlaw[];
}

/** Checks what `readYaml` read against a schema. Never throws. */
export function validate<S extends z.ZodType>(schema: S, yaml: YamlData): Validated<z.output<S>> {
  // zod's own English never reaches an editor: without a message of the schema it is empty.
  const result = schema.safeParse(yaml.data, { error: () => NO_OWN_MESSAGE });
  if (result.success) return { data: result.data, flaws: [] };
  const issues = result.error.issues.flatMap(unfold);
  return { data: undefined, flaws: issues.filter((i) => isFirst(i, issues) && !isMisspelt(i, issues, yaml.data)).flatMap((i) => issueFlaws(schema, yaml, i)) };
}

/** A rule over several fields has nothing to add about a field that is wrong by itself. */
function isFirst(issue: Issue, all: readonly Issue[]): boolean {
  if (issue.code !== 'custom') return true;
  const same = all.filter((other) => String(other.path) === String(issue.path));
  return same[0] === issue && same.every((other) => other.code === 'custom');
}

/** A field that is missing because its name is misspelt is told once: at the wrong name. */
function isMisspelt(issue: Issue, all: readonly Issue[], data: unknown): boolean {
  const key = issue.path.at(-1);
  if (typeof key !== 'string' || valueAt(data, issue.path) !== undefined) return false;
  const group = String(issue.path.slice(0, -1));
  return all.some((other) => other.code === 'unrecognized_keys' && String(other.path) === group && other.keys.some((k) => nearest(k, [key]) === key));
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
