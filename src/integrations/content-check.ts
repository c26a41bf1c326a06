// Runs the content check before Astro reads an entry, and in dev at every change.
import { relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent, formatProblems, type Problem } from '../check/index.ts';
import { counted } from '../numbers.ts';
import { waitingRoom } from './waiting-room.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];
type CheckCache = NonNullable<Parameters<typeof checkContent>[0]['cache']>;

/** Wrong content: the message holds every problem, so the stack has nothing to add. */
class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/**
 * Astro integration. In a build it throws with every problem, before the content is loaded;
 * in dev it shows them in the terminal and the browser, and clears them when they are mended.
 */
export function contentCheck(): AstroIntegration {
  const cache: CheckCache = new Map();
  let root = 'src/content';
  return {
    name: 'praktijkplein-content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        root = relative(process.cwd(), fileURLToPath(new URL('content/', config.srcDir))) || '.';
        if (command === 'preview') return;
        const check = () => checkContent({ root, cache });
        // Astro ends its dev server when the first load fails, so it does not start before that can succeed.
        // Unit tests that borrow Astro's Vite configuration look like dev, and must not wait.
        if (command === 'dev') return process.env['VITEST'] ? undefined : untilRight(check, config.server.port, logger);
        const problems = await checkContent({ root, language: true });
        if (hasErrors(problems)) throw new ContentError(report(errorsOf(problems)));
        // What only deserves a second look does not stand between an editor and the site.
        if (problems.length > 0) logger.warn(`De inhoud is in orde. Er ${problems.length === 1 ? 'is' : 'zijn'} ${counted(problems.length, 'waarschuwing')}: npm run check toont ${problems.length === 1 ? 'haar' : 'ze'}.`);
      },
      'astro:server:setup': ({ server, logger }) => watch(server, logger, () => checkContent({ root, cache }), root),
    },
  };
}

async function untilRight(check: () => Promise<Problem[]>, port: number, logger: AstroIntegrationLogger): Promise<void> {
  let text = '';
  let room: ReturnType<typeof waitingRoom> | undefined;
  for (let problems = await check(); hasErrors(problems); problems = await check()) {
    const now = report(errorsOf(problems));
    if (now !== text) logger.error(`${now}\n\nDe site start zodra dit verbeterd en bewaard is.`);
    text = now;
    room ??= waitingRoom(port, () => text);
    await setTimeout(500);
  }
  await room?.close();
}

function watch(server: DevServer, logger: AstroIntegrationLogger, check: () => Promise<Problem[]>, root: string): void {
  let shown = '';
  let quiet = new AbortController();
  const overlay = () => ({ type: 'error' as const, err: { message: shown, stack: '', id: root, plugin: 'praktijkplein-content-check' } });
  const run = async () => {
    const problems = await check();
    const errors = hasErrors(problems) ? report(errorsOf(problems)) : '';
    if (errors) logger.error(errors);
    if (errors === shown) return;
    if (!errors) logger.info('De inhoud is weer in orde.');
    shown = errors;
    server.hot.send(errors ? overlay() : { type: 'full-reload' });
  };
  // A save often touches a file twice, and a rename is two events: wait until it is quiet.
  const soon = (path: string) => {
    if (relative(root, path).startsWith('..')) return;
    quiet.abort();
    quiet = new AbortController();
    setTimeout(100, undefined, { signal: quiet.signal }).then(run).catch((e: unknown) => {
      if (!(e instanceof Error && e.name === 'AbortError')) logger.error(String(e));
    });
  };
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, soon);
  // A browser that opens later must see it too.
  server.hot.on('connection', () => {
    if (shown) server.hot.send(overlay());
  });
  soon(root);
}

const hasErrors = (problems: readonly Problem[]) => problems.some((p) => p.severity === 'fout');
const errorsOf = (problems: readonly Problem[]) => problems.filter((p) => p.severity === 'fout');
const report = (problems: readonly Problem[]) => `De inhoud is niet in orde.\n\n${formatProblems(problems)}`;
