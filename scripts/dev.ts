// npm run dev: the editing loop. Drafts show; messages appear in the browser and go when the file is right.
import { dev } from 'astro';
import { cspDev } from '../src/security.ts';
import { forAstroExtension } from './genereer/astroExtension.ts';
import { root } from './root.ts';
import { sourceDate } from './sourceDate.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.SOURCE_DATE_EPOCH = sourceDate(root, process.env);
await dev({ root, server: { port: Number(process.env.PORT || 4321), headers: { 'Content-Security-Policy': cspDev } } });
forAstroExtension(root);
