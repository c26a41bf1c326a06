import { expect, test } from 'vitest';
import { type Machine, steps } from './browser.ts';

const machine = (has: string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/bin' },
  isRoot: false,
  ownDownload: '/cache/chrome',
  exists: (path) => has.includes(path),
  ...rest,
});

const download = { install: 'playwright' };
const stop = { stop: 'Geen browser voor de tests. Installeer Chromium of Chrome, of zet het pad naar het programma in CHROMIUM_PAD.' };

test('a path in CHROMIUM_PAD is used and nothing else is tried', () => {
  expect(steps(machine(['/x/chrome', '/usr/bin/chromium'], { env: { CHROMIUM_PAD: '/x/chrome' } }))).toEqual([{ use: '/x/chrome' }]);
});

test('a wrong CHROMIUM_PAD is told, not passed over', () => {
  expect(steps(machine(['/usr/bin/chromium'], { env: { CHROMIUM_PAD: '/x/chrome' } }))).toEqual([
    { stop: 'CHROMIUM_PAD wijst naar een bestand dat er niet is: /x/chrome' },
  ]);
});

test('a browser on the PATH comes before one in a usual place, and that before our own download', () => {
  expect(steps(machine(['/cache/chrome', '/usr/bin/google-chrome', '/bin/chromium']))).toEqual([
    { use: '/bin/chromium' },
    { use: '/usr/bin/google-chrome' },
    { use: '/cache/chrome' },
    download,
    stop,
  ]);
});

test('without a browser, root on Debian installs the package first', () => {
  expect(steps(machine(['/usr/bin/apt-get'], { isRoot: true }))).toEqual([{ install: 'apt' }, download, stop]);
});

test('without root, or without apt, Playwright downloads', () => {
  expect(steps(machine(['/usr/bin/apt-get']))).toEqual([download, stop]);
  expect(steps(machine([], { isRoot: true }))).toEqual([download, stop]);
});

test('macOS and Windows have their own places', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(steps(machine([mac], { platform: 'darwin' }))[0]).toEqual({ use: mac });
  const edge = 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe';
  expect(steps(machine([edge], { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:/Program Files (x86)' } }))[0]).toEqual({ use: edge });
});
