// npm run build: checks and builds beside the destination, and swaps on success only.
import { resolve } from 'node:path';
import { build } from 'astro';
import { root } from './root.ts';
import { sourceDate } from './sourceDate.ts';
import { beside, publish, recover } from './swap.ts';

/**
 * Builds the site into `dist/`, or into the folder that UITVOER names.
 * @throws what stopped the build; the last good site is then untouched.
 */
async function buildSite(): Promise<string> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.SOURCE_DATE_EPOCH = sourceDate(root, process.env);
  const target = resolve(root, process.env.UITVOER || 'dist');
  recover(target);
  // A stale content store would show old entries after a change of schema: always begin anew.
  // Astro marks every module of an entry with a directive of its own; the bundler would warn for each.
  const vite = { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } };
  await build({ root, outDir: beside(target).fresh, force: true, logLevel: 'warn', vite });
  publish(target);
  return target;
}

/** Why a build stopped: our own messages, which carry no stack, as they are; the rest with its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack || error.message;
}

if (import.meta.main) {
  const start = performance.now();
  try {
    const target = await buildSite();
    console.log(`De site staat in ${target} (${Math.round((performance.now() - start) / 1000)} s).`);
  } catch (error) {
    recover(resolve(root, process.env.UITVOER || 'dist'));
    console.error(`${explain(error)}\n\nDe site is niet gebouwd. Wat er stond, staat er nog.`);
    process.exitCode = 1;
  }
}
