// Makes the search index of a finished build, and takes from the pages what only it needs.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { zonderZoekdata } from '../search/indexkopie.ts';
import { bouwIndex, schrijfIndex } from '../search/indexer.ts';
import { leesInhoud } from '../search/inhoud.ts';
import { leesWoordenboek } from '../search/woordenboek.ts';

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
        const index = await bouwIndex(pages, await leesInhoud(content), await leesWoordenboek());
        await schrijfIndex(index, join(folder, 'pagefind'));
        for (const { name, html } of pages) {
          const clean = zonderZoekdata(html);
          if (clean !== html) await writeFile(join(folder, name), clean);
        }
      },
    },
  };
}
