// npm test: every check in turn, cheapest first; stops at the first that fails. The last line tells
// how many tests passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { count } from './tally.ts';

const results = join(root, '.cache/uitslag');

const vitest = (project: string) => ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${results}/${project}.json`];

const steps: [name: string, args: string[]][] = [
  ['Inhoud', ['scripts/check.ts']],
  ['Types', ['node_modules/astro/bin/astro.mjs', 'check']],
  ['Tests van de functies', vitest('unit')],
  ['Browser', ['scripts/browser.ts']],
  ['Tests op de gebouwde site', vitest('site')],
];

process.env.ASTRO_TELEMETRY_DISABLED = '1';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

for (const [name, args] of steps) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`== ${name}: ${status === 0 ? 'goed' : 'FOUT'} (${Math.round((performance.now() - start) / 1000)} s)`);
  if (status !== 0) {
    process.exitCode = status ?? 1;
    break;
  }
}

const { passed, failed } = count(results);
if (passed + failed > 0) console.log(`\n${passed} passed, ${failed} failed`);
