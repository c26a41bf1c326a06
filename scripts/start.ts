// npm start: builds the site and serves what was built, with its security headers.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';
import { serve } from './serve.ts';

const port = Number(process.env['PORT'] || 4321);
const built = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
try {
  const { url } = await serve({ port });
  console.log(`Praktijkplein staat op ${url} (stoppen: Ctrl+C)`);
} catch (error) {
  if (!(error instanceof Error && /already in use/.test(error.message))) throw error;
  console.error(`Poort ${port} is bezet. Kies een andere: PORT=${port + 1} npm start`);
  process.exitCode = 1;
}
