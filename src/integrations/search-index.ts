// Makes the search index of a finished build, and takes from the pages what only it needs.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutSearchData } from '../search/indexCopy.ts';
import { buildIndex, writeIndex } from '../search/indexer.ts';
import { readSearchContent } from '../search/searchContent.ts';
import { readDictionary } from '../search/dictionary.ts';

/** Integration that writes `pagefind/` beside the pages of a build. */
export function searchIndex(): AstroIntegration {
  let content = '';
  let base = '/';
  return {
    name: 'praktijkplein:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.srcDir));
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).map((n) => n.replaceAll('\\', '/')).filter((n) => n.endsWith('index.html')).sort();
        const pages = await Promise.all(names.map(async (name) => ({ name, url: base + name.slice(0, -'index.html'.length), html: await readFile(join(folder, name), 'utf8') })));
        const index = await buildIndex(pages, await readSearchContent(content), await readDictionary());
        await writeIndex(index, join(folder, 'pagefind'));
        for (const { name, html } of pages) {
          const clean = withoutSearchData(html);
          if (clean !== html) await writeFile(join(folder, name), clean);
        }
      },
    },
  };
}
