// The entries of the collection as they stand on disk, for tests.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontmatter } from '../check/read/frontmatter.ts';
import { readYaml } from '../check/read/yaml.ts';
import { collecties, type Collectie } from '../schemas/index.ts';

export const content = join(import.meta.dirname, '../content');

interface EntryOnDisk {
  /** Its id; for a term with its list. */
  path: string;
  text: string;
  raw: unknown;
}

const read = new Map<Collectie, EntryOnDisk[]>();

/** Every entry of a collection, read once. */
export function entries(collectie: Collectie): EntryOnDisk[] {
  const found = read.get(collectie) ?? readAll(collectie);
  read.set(collectie, found);
  return found;
}

function readAll(collectie: Collectie): EntryOnDisk[] {
  const { vorm } = collecties[collectie];
  const folder = join(content, collectie);
  return globSync(`**/*.${vorm}`, { cwd: folder }).sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const split = vorm === 'mdx' ? splitFrontmatter(text) : { yaml: text };
    if (!('yaml' in split)) throw new Error(file);
    return { path: file.slice(0, -vorm.length - 1).replaceAll('\\', '/'), text, raw: readYaml(split.yaml).data };
  });
}
