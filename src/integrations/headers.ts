// Writes dist/_headers, which many static hosts read, from the one list of security headers.
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { securityHeaders } from '../security.ts';

/** Integration that writes `_headers` at the end of a build. */
export function headers(): AstroIntegration {
  return {
    name: 'praktijkplein:headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await writeFile(new URL('_headers', dir), `/*\n${lines.join('\n')}\n`);
      },
    },
  };
}
