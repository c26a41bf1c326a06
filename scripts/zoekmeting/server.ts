// A server that sends files as a good host does: text compressed with brotli, the rest as it is,
// and files whose name changes with their content kept by the browser.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** One file sent: which, how big, when. */
export interface Sent {
  path: string;
  bytes: number;
  at: number;
}

/**
 * Serves folders under prefixes, the longest prefix first. `loose` are pages made on the spot.
 * `sent` tells what was sent, without HTML, CSS, fonts and images; who measures empties it.
 */
export async function serve(folders: Record<string, string>, loose: Record<string, string> = {}): Promise<{ url: string; sent: Sent[]; stop(): void }> {
  const sent: Sent[] = [];
  const compressed = new Map<string, Buffer>();
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const prefix = prefixes.find((p) => path.startsWith(p)) ?? '';
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const type = TYPES[extname(name)];
    const page = loose[path];
    const content = page === undefined ? readFile(join(folders[prefix] ?? '.', name.slice(prefix.length))) : Promise.resolve(Buffer.from(page));
    content.then(
      (bytes) => {
        const headers: Record<string, string> = path.startsWith('/_a/') ? { 'cache-control': 'max-age=31536000, immutable' } : {};
        if (!type || type.startsWith('font')) {
          if (!type) sent.push({ path, bytes: bytes.length, at: Date.now() });
          return response.writeHead(200, { ...headers, 'content-type': type ?? 'application/octet-stream' }).end(bytes);
        }
        const small = compressed.get(path) ?? brotliCompressSync(bytes);
        compressed.set(path, small);
        if (!/html|css|svg/.test(type)) sent.push({ path, bytes: small.length, at: Date.now() });
        return response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br' }).end(small);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, sent, stop: () => server.closeAllConnections() };
}
