// In dev there is no index of its own to search: serves that of the last build.
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const kinds: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.txt': 'text/plain; charset=utf-8' };

/** The file in the search folder that an address of the dev server asks for, or undefined when it asks for something else. */
export function searchFile(url: string, base: string, folder: string): string | undefined {
  const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  const home = base.endsWith('/') ? base : `${base}/`;
  const inside = path.startsWith(home) ? path.slice(home.length) : path.slice(1);
  const file = normalize(join(folder, inside));
  return file.startsWith(join(folder, 'pagefind/')) && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Integration that lets the dev server search in what was built last. */
export function devSearch(): AstroIntegration {
  let base = '/';
  let folder = '';
  return {
    name: 'praktijkplein:dev-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = searchFile(request.url ?? '', base, folder);
          if (!file) return next();
          response.setHeader('Content-Type', kinds[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
