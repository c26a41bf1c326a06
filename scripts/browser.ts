// A Chromium for the tests: one that is there, else the package of Debian or Ubuntu, else the
// download of Playwright, else one line that says what to install.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What the choice of a browser depends on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** User id 0: may install packages. */
  isRoot: boolean;
  /** Where Playwright would keep its own browser. */
  ownDownload: string;
  exists(path: string): boolean;
}

type Step = { use: string } | { install: 'apt' | 'playwright' } | { stop: string };

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const apps = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];

const advice = 'Geen browser voor de tests. Installeer Chromium of Chrome, of zet het pad naar het programma in CHROMIUM_PAD.';

/** Paths where a browser may stand on this machine, the likeliest first. */
function usualPaths({ platform, env }: Machine): string[] {
  if (platform === 'win32') return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((dir) => (dir ? programs.map((p) => `${dir}/${p}`) : []));
  const onPath = (env['PATH'] ?? '').split(delimiter).filter(Boolean).flatMap((dir) => names.map((name) => join(dir, name)));
  if (platform === 'darwin') return [...['/Applications', `${env['HOME']}/Applications`].flatMap((dir) => apps.map((a) => `${dir}/${a}`)), ...onPath];
  return [...onPath, ...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
}

/**
 * What to try, in order, to get a browser. The first step that gives a working one ends it.
 * A path named by the environment is the only step: a wrong path must not pass in silence.
 */
export function steps(machine: Machine): Step[] {
  const named = machine.env['CHROMIUM_PAD'];
  if (named) return [machine.exists(named) ? { use: named } : { stop: `CHROMIUM_PAD wijst naar een bestand dat er niet is: ${named}` }];
  const there = [...new Set([...usualPaths(machine), machine.ownDownload])].filter((path) => machine.exists(path));
  const apt = machine.isRoot && machine.platform === 'linux' && machine.exists('/usr/bin/apt-get');
  return [...there.map((use) => ({ use })), ...(apt ? [{ install: 'apt' } as const] : []), { install: 'playwright' }, { stop: advice }];
}

function thisMachine(): Machine {
  return { platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0, ownDownload: chromium.executablePath(), exists: existsSync };
}

/** Whether the program starts. A name on the PATH can be a wrapper of a package that is not there. */
function works(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function install(by: 'apt' | 'playwright'): void {
  const run = (program: string, args: string[], timeout?: number) =>
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    if (by === 'apt') {
      console.log('Geen Chromium gevonden: het pakket chromium wordt geïnstalleerd.');
      run('apt-get', ['update', '-q']);
      run('apt-get', ['install', '-y', '-q', 'chromium']);
    } else {
      console.log('Geen Chromium gevonden: Playwright haalt er een op (hoogstens 60 s).');
      run(process.execPath, [join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js'), 'install', 'chromium'], 60_000);
    }
  } catch {
    // What counts is whether a browser is there afterwards
  }
}

/**
 * Path of a browser that works on this machine; installs one when there is none.
 * @throws with one Dutch line that says what to install.
 */
export function browserPath(): string {
  for (const step of steps(thisMachine())) {
    if ('stop' in step) throw new Error(step.stop);
    if ('install' in step) {
      install(step.install);
      const found = steps(thisMachine()).find((s) => 'use' in s && works(s.use));
      if (found && 'use' in found) return found.use;
    } else if (works(step.use)) return step.use;
  }
  throw new Error(advice);
}

/** Flags that keep the browser quiet and off the network; without a sandbox, for only our own pages open in it. */
export const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

if (import.meta.main) {
  try {
    console.log(`Browser voor de tests: ${browserPath()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
