// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { devSearch } from './src/integrations/dev-search.ts';
import { headers } from './src/integrations/headers.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { markdownProcessor } from './src/markdown.ts';
import { place } from './src/place.ts';
import { securityHeaders } from './src/security.ts';

const { site, base } = place(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  outDir: process.env.UITVOER ?? './dist',
  cacheDir: './.cache/astro',
  // jsx mode drops the space between inline elements on separate lines
  compressHTML: true,
  // External files only: the content security policy allows no inline style or script
  build: { inlineStylesheets: 'never', assets: '_a' },
  vite: { build: { assetsInlineLimit: 0 }, cacheDir: './.cache/vite' },
  server: { port: 4321, headers: securityHeaders },
  devToolbar: { enabled: false },
  // Lists the entries for the extension of VS Code: fields complete in frontmatter (scripts/dev.ts)
  experimental: { contentIntellisense: true },
  // Highlighting writes inline styles, which the policy forbids
  markdown: { processor: markdownProcessor({ base }), syntaxHighlight: false },
  integrations: [contentCheck(), mdx(), sitemap(), searchIndex(), headers(), devSearch()],
});
