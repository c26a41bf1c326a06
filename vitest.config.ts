import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Nothing here is about time: a machine that does much else needs more than the five seconds of vitest
      { test: { name: 'unit', include: ['{src,scripts}/**/*.test.ts', 'tests/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          // Builds and a real browser on a slow machine
          testTimeout: 300_000,
          hookTimeout: 600_000,
          // As long as the browser waits for an element; the one second of vitest is short for a page
          expect: { poll: { timeout: 30_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
