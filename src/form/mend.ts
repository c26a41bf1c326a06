// An entry that is there, changed only where something was changed: comments, order, quotes and line
// ends of the rest stay as they are.
import { splitFrontmatter } from '../check/read/frontmatter.ts';
import { mendYaml, type Data } from './mend-yaml.ts';

/**
 * The text of a file with the differences between `before` and `after` carried over.
 * @param order the keys of the schema: where a new field comes to stand.
 * @param body the new prose; undefined where it was not touched.
 * @throws when the file has no frontmatter that can be read.
 */
export function mendFile(shape: 'mdx' | 'yaml', source: string, order: readonly string[], before: Data, after: Data, body?: string): string {
  if (shape === 'yaml') return mendYaml(source, order, before, after);
  const split = splitFrontmatter(source);
  if ('message' in split) throw new Error(split.message);
  const end = split.start + split.yaml.length;
  const rest = source.slice(end);
  const close = /^---[ \t]*\r?\n?/.exec(rest)?.[0] ?? '---\n';
  const eol = source.includes('\r\n') ? '\r\n' : '\n';
  const tail = body === undefined ? rest : `${close.trimEnd()}${eol}${eol}${body.trim().replace(/\r?\n/g, eol)}${eol}`;
  return source.slice(0, split.start) + mendYaml(split.yaml, order, before, after) + tail;
}

/** The prose of a file, as `mendFile` takes it back. */
export function bodyText(source: string): string {
  const split = splitFrontmatter(source);
  return 'message' in split ? '' : source.slice(split.start + split.yaml.length).replace(/^---[ \t]*\r?\n?/, '').trim();
}
