// Values as they stand in a file, for in a message.
import { stringify } from 'yaml';

/** A value on one line, as an editor would write it; cut at 60 characters. */
export function asWritten(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === undefined) return '';
  const text = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim().replace(/\s*\n\s*/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The value at a path in plain data; undefined where the path does not lead. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = data;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, step) ? Reflect.get(here, step) : undefined;
  }
  return here;
}
