// npm run bench:check [-- --astro]: how long the check takes, as an editor feels it: whole
// commands, the start of node included. --astro measures `astro check` beside it.
import { spawnSync } from 'node:child_process';
import { globSync, rmSync, utimesSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';

const files = globSync('src/content/**/*.{mdx,yaml}', { cwd: root }).sort();
const one = files.find((f) => f.includes('praktijken')) ?? files[0] ?? '';

const forget = (...folders: string[]) => folders.forEach((f) => rmSync(join(root, '.cache', f), { recursive: true, force: true }));
const touch = () => utimesSync(join(root, one), new Date(), new Date());

// The processor time says what a quiet machine needs; the clock also counts the others on it.
const TELL = 'data:text/javascript,process.on("exit",()=>{const u=process.cpuUsage();process.stderr.write(`\\nCPU ${(u.user+u.system)/1000}`)})';

/** Runs a command a few times; prints the best of each of the two times. */
function measure(name: string, args: string[], before: () => void, times = 3): void {
  const runs = Array.from({ length: times }, () => {
    before();
    const start = performance.now();
    const { stderr } = spawnSync(process.execPath, ['--import', TELL, ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
    return { clock: performance.now() - start, cpu: Number(/CPU ([\d.]+)\s*$/.exec(stderr)?.[1]) };
  });
  const best = (of: 'clock' | 'cpu') => `${(Math.min(...runs.map((r) => r[of])) / 1000).toFixed(1)} s`;
  console.log(`${name.padEnd(46)} klok ${best('clock').padStart(7)}   processor ${best('cpu').padStart(7)}`);
}

console.log(`${files.length} items; belasting van de machine ${loadavg()[0]?.toFixed(1) ?? '?'}`);
measure('één gewijzigd item', ['scripts/check.ts', one], touch);
measure('alle items, één gewijzigd', ['scripts/check.ts'], touch);
measure('alle items, eerste keer', ['scripts/check.ts'], () => forget('check'));
measure('alle items, eerste keer na installatie', ['scripts/check.ts'], () => forget('check', 'spelling'), 1);
if (process.argv.includes('--astro')) measure('astro check', ['node_modules/astro/bin/astro.mjs', 'check'], () => undefined, 1);
