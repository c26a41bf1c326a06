// The entries as they stand in their files, for tests that compare them with what was built.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../scripts/root.ts';

interface EntryFile {
  id: string;
  data: Record<string, unknown>;
}

/** Every entry of one MDX collection, its frontmatter as written. */
export function entriesOf(collection: string, folder = root): EntryFile[] {
  return globSync(`src/content/${collection}/*.mdx`, { cwd: folder }).sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { id: basename(file, '.mdx'), data: parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') as Record<string, unknown> };
  });
}

/** The published practices that are described in full. */
export const describedPraktijken = (): EntryFile[] =>
  entriesOf('praktijken').filter(({ data }) => data['niveau'] === 'beschrijving' && data['status'] === 'gepubliceerd');
