// The collection as the pages get it: every published entry from its file, through its schema.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { root } from '../scripts/root.ts';
import type { Catalogue, TermItem } from '../src/catalogue/types.ts';
import { isListed } from '../src/catalogue/visibility.ts';
import { collecties, type Collectie } from '../src/schemas/index.ts';
import type { Lijst } from '../src/schemas/term.ts';

function read(collectie: Collectie): { id: string; data: { status: 'concept' | 'gepubliceerd' | 'gearchiveerd' } }[] {
  const { vorm, schema } = collecties[collectie];
  const folder = join(root, 'src/content', collectie);
  return globSync(`**/*.${vorm}`, { cwd: folder })
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const data = schema.parse(parse(vorm === 'mdx' ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text));
      return { id: relative('', file).replaceAll('\\', '/').replace(/\.[a-z]+$/, ''), data };
    })
    .filter((e) => isListed(e.data.status, false))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const kinds = Object.keys(collecties).filter((k) => k !== 'termen') as Exclude<Collectie, 'termen'>[];

/** Everything that stands in lists, in the order of the pages. */
export const realCatalogue = {
  ...Object.fromEntries(kinds.map((k) => [k, read(k)])),
  termen: read('termen').map(({ id, data }) => ({ lijst: id.split('/')[0] as Lijst, id: id.split('/')[1] ?? '', data }) as TermItem),
} as unknown as Catalogue;
