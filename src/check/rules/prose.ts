// All text of an entry that a reader sees, with its place.
import { problemAt, problemInBody, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { nodesOf } from './body.ts';

export interface Piece {
  text: string;
  problem(message: string, remedy: string): Problem;
}

/** The texts of the fields and of the body. Code is left out. */
export function proseOf(entry: Entry): Piece[] {
  const fields = strings(entry.raw).map(({ path, text }) => ({ text, problem: (m: string, r: string) => problemAt(entry, path, m, r) }));
  const body = nodesOf(entry).flatMap((n) => (n.type === 'text' && 'value' in n ? [{ text: String(n.value), problem: (m: string, r: string) => problemInBody(entry, n.position?.start, m, r) }] : []));
  return [...fields, ...body];
}

function strings(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Array.isArray(value) ? value.flatMap((v, i) => strings(v, [...path, i])) : Object.entries(value).flatMap(([k, v]) => strings(v, [...path, k]));
}
