// Where the extension of Astro for VS Code looks for what may stand in the frontmatter of an .mdx file.
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLists } from './lists.ts';
import { jsonSchemas } from './jsonSchemas.ts';

/**
 * Lays our schemas over those of Astro, which know no ids and no examples. Astro writes its own at every
 * sync (`experimental.contentIntellisense`); without it there is nothing to do.
 */
export function forAstroExtension(folder: string): void {
  const place = join(folder, '.astro/collections');
  if (!existsSync(place)) return;
  for (const [path, text] of jsonSchemas(readLists(join(folder, 'src/content')))) writeFileSync(join(place, basename(path)), text);
}
