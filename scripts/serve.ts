// Serves a built site as it would stand on a host, security headers included.
import { Server } from 'node:http';
import { preview } from 'astro';
import { securityHeaders } from '../src/security.ts';
import { root } from './root.ts';

export interface Served {
  /** Address of the home page. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves a built folder.
 * @param options.folder the built site; `dist/` when left out.
 * @param options.base path below which it was built; as BASE_PATH says when left out.
 * @param options.port 0 takes a free one.
 * @throws when the port is taken, or when another version of Astro keeps its server to itself.
 */
export async function serve({ folder = 'dist', base, port }: { folder?: string; base?: string; port: number }): Promise<Served> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const server = await preview({
    root,
    outDir: folder,
    logLevel: 'error',
    server: { port, host: 'localhost' },
    vite: { preview: { strictPort: true } },
    ...(base ? { base } : {}),
  });
  // Vite leaves its headers out of a 404
  const http: unknown = Reflect.get(server, 'server');
  if (!(http instanceof Server)) throw new Error('astro preview keeps its server out of sight: the 404 page would lack its headers.');
  http.prependListener('request', (_, response) => response.setHeaders(new Map(Object.entries(securityHeaders))));
  const path = base ?? (process.env.BASE_PATH ?? '/');
  return {
    url: `http://localhost:${server.port}/${path.replace(/^\/+|\/+$/g, '')}/`.replace(/\/\/$/, '/'),
    stop: () => server.stop(),
  };
}
