// Writes sitemap.xml: every page that asks to be found. The page itself decides, by its robots line:
// drafts, archived pages and pages of old addresses carry noindex.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hidden = /<meta name="robots" content="[^"]*noindex/;

/**
 * The sitemap of a built folder.
 * @param home address of the home page, with a slash at its end.
 */
export function sitemapOf(folder: string, home: string): string {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/')).sort();
  const pages = files.filter((file) => !hidden.test(readFileSync(`${folder}/${file}`, 'utf8')));
  const lines = pages.map((file) => `<url><loc>${encodeURI(home + file.replace(/(^|\/)index\.html$/, '$1'))}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}

/** Integration that writes the sitemap at the end of a build. */
export function sitemap(): AstroIntegration {
  let home = '';
  return {
    name: 'praktijkplein:sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base, config.site).href.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => writeFileSync(new URL('sitemap.xml', dir), sitemapOf(fileURLToPath(dir), home)),
    },
  };
}
