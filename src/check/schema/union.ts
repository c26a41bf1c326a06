// A field that may be written in several ways fails in all of them at once; the editor
// wants to hear about the one way that was meant.
import type { z } from 'zod';
import type { Issue } from './messages.ts';

type Union = z.core.$ZodIssueInvalidUnion;

/**
 * The issues to tell. For a union of which one way was clearly meant (same kind of value, fewest
 * mistakes) these are the issues within that way; otherwise the issue itself.
 */
export function unfold(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const ways = issue.errors.filter((list) => list.length > 0 && !list.some(isOtherKind)).sort((a, b) => weight(a) - weight(b));
  const [meant, next] = ways;
  if (!meant || (next && weight(next) === weight(meant))) return [issue];
  return meant.flatMap((inner) => unfold(within(issue, inner)));
}

/** The whole value is of another kind: text where this way wants a group. */
const isOtherKind = (i: Issue) => i.path.length === 0 && (i.code === 'invalid_type' || i.code === 'invalid_value');

const weight = (list: readonly Issue[]): number => list.reduce((n, i) => n + (i.code === 'unrecognized_keys' ? i.keys.length : 1), 0);

const within = (outer: Union, inner: Issue): Issue => ({ ...inner, path: [...outer.path, ...inner.path] });
