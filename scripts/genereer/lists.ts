// The ids that entries may name, with their titles, read from the files.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';

interface Item {
  id: string;
  titel: string;
}

/** Lists that change seldom: the issue forms offer them as a choice. The other collections grow with every entry. */
const FIXED = ['regios', 'themas', 'termen/doelgroepen', 'termen/sectoren', 'termen/instrumenten', 'termen/partnersoorten'] as const;

/** Whether a collection, or `termen/<lijst>`, changes so seldom that a form may list it. */
export const isFixed = (list: string): boolean => FIXED.some((v) => v === list);

/** Items per collection, or `termen/<lijst>`, sorted by id. Drafts and archived entries are left out. */
export type Lists = ReadonlyMap<string, readonly Item[]>;

/**
 * Reads the ids and titles of all entries.
 * @param content folder of the entries.
 * @throws when a file is no YAML; npm run check tells more about it.
 */
export function readLists(content: string): Lists {
  const lists = new Map<string, Item[]>();
  for (const file of globSync('*/**/*.{mdx,yaml}', { cwd: content }).map((f) => f.replaceAll('\\', '/')).sort()) {
    const text = readFileSync(join(content, file), 'utf8');
    const data = parse(file.endsWith('.mdx') ? (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '') : text) as Record<string, unknown> | null;
    if (!data || (data['status'] ?? 'gepubliceerd') !== 'gepubliceerd') continue;
    const list = relative('.', dirname(file)).replaceAll('\\', '/');
    const id = basename(file).replace(/\.(mdx|yaml)$/, '');
    lists.set(list, [...(lists.get(list) ?? []), { id, titel: String(data['titel'] ?? data['naam'] ?? data['term'] ?? data['kort'] ?? id) }]);
  }
  return lists;
}
