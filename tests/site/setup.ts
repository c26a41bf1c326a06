// Once for all tests on the built site: builds it under / and under /praktijkplein/, serves both with
// their headers, and starts one browser. HERGEBRUIK=1 keeps the builds of the run before.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserPath, flags } from '../../scripts/browser.ts';
import { root } from '../../scripts/root.ts';
import { type Served, serve } from '../../scripts/serve.ts';

/** A build of the site, where it is served and where its files are. */
export interface Site {
  base: string;
  folder: string;
  /** Address of its home page. */
  url: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Site[];
    browser: string;
  }
}

const kinds = [
  { base: '/', folder: '.cache/site-root' },
  { base: '/praktijkplein/', folder: '.cache/site-base' },
];

function build(base: string, folder: string): void {
  if (process.env['HERGEBRUIK'] === '1' && existsSync(join(root, folder))) return;
  const env = { ...process.env, BASE_PATH: base, UITVOER: folder, NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`De site is niet gebouwd onder ${base}:\n${stderr}`);
}

export default async function setup(project: TestProject) {
  const browser = await chromium.launchServer({ executablePath: browserPath(), args: flags });
  const served: (Site & Served)[] = [];
  for (const { base, folder } of kinds) {
    build(base, folder);
    served.push({ base, folder: join(root, folder), ...(await serve({ folder, base, port: 0 })) });
  }
  project.provide('sites', served.map(({ base, folder, url }) => ({ base, folder, url })));
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all(served.map((site) => site.stop()));
    await browser.close();
  };
}
