// All text of an entry that a reader sees, with its place.
import { BODY_LABEL, labelOf, type Entry } from '../corpus.ts';
import type { Place, Problem } from '../problem.ts';
import { Lines } from '../read/lines.ts';
import { placeOf } from '../read/place.ts';
import { nodesOf } from './body.ts';

interface Piece {
  text: string;
  /** The field, or the body, as an editor calls it. */
  label(): string;
  /** A problem at `part`, words of this text. */
  problem(part: string, message: string, remedy: string): Problem;
}

/** The texts of the fields and of the body. Code is left out. */
export function proseOf(entry: Entry): Piece[] {
  const piece = (text: string, start: () => Place, label: () => string): Piece => ({
    text,
    label,
    problem: (part, message, remedy) => ({ file: entry.file, ...placeOf(part, start(), entry.source, new Lines(entry.source)), label: label(), message, remedy, severity: 'fout' }),
  });
  const fields = strings(entry.raw).map(({ path, text }) => piece(text, () => entry.placeOf(path), () => labelOf(entry, path)));
  const body = nodesOf(entry).flatMap((n) => (n.type === 'text' && 'value' in n ? [piece(String(n.value), () => n.position?.start ?? { line: 1, column: 1 }, () => BODY_LABEL)] : []));
  return [...fields, ...body];
}

function strings(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Array.isArray(value) ? value.flatMap((v, i) => strings(v, [...path, i])) : Object.entries(value).flatMap(([k, v]) => strings(v, [...path, k]));
}
