// npm run maten: what every practice that is described in full costs its visitor, beside the limits.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { limits, median, weigh } from './pageWeight.ts';
import { place } from '../src/place.ts';
import { root } from './root.ts';

const folder = join(root, process.env['UITVOER'] || 'dist');
const { base } = place(process.env);
const full = (file: string) => /^niveau: beschrijving$/m.test(readFileSync(join(root, file), 'utf8')) && /^status: gepubliceerd$/m.test(readFileSync(join(root, file), 'utf8'));
const weights = globSync('src/content/praktijken/*.mdx', { cwd: root })
  .filter(full)
  .map((file) => weigh(folder, `/praktijken/${basename(file, '.mdx')}/`, base))
  .sort((a, b) => b.html + b.css - (a.html + a.css));

console.table(Object.fromEntries(weights.map(({ path, html, css, script }) => [path, { 'html + css': html + css, html, css, script }])));

const totals = weights.map(({ html, css }) => html + css);
const rows = [
  ['middelste praktijk, html + css', median(totals), limits.median],
  ['zwaarste praktijk, html + css', Math.max(...totals), limits.heaviest],
  ['meeste css van een praktijk', Math.max(...weights.map((w) => w.css)), limits.css],
  ['meeste script van een praktijk', Math.max(...weights.map((w) => w.script)), limits.script],
] as const;
console.log('Bytes na brotli:');
console.table(Object.fromEntries(rows.map(([what, bytes, limit]) => [what, { bytes, hoogstens: limit, past: bytes <= limit ? 'ja' : 'NEE' }])));
