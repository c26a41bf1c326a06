// A server that sends files as a good host does: text compressed with brotli, the rest as it is.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KINDS: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** One file sent: which, how big, when. */
export interface Sent {
  path: string;
  bytes: number;
  moment: number;
}

/** Serves folders under prefixes, the longest prefix first. `los` are pages made on the spot.
 * `verstuurd` tells what was sent, without HTML, CSS, fonts and images; who measures empties it. */
export async function serve(folders: Record<string, string>, loose: Record<string, string> = {}): Promise<{ url: string; sent: Sent[]; stop(): void }> {
  const sent: Sent[] = [];
  const compressed = new Map<string, Buffer>();
  const server = createServer((vraag, answer) => {
    const path = decodeURIComponent(new URL(vraag.url ?? '/', 'http://x').pathname);
    const voor = Object.keys(folders).sort((a, b) => b.length - a.length).find((v) => path.startsWith(v));
    const naam = path.endsWith('/') ? `${path}index.html` : path;
    const soort = KINDS[extname(naam)];
    const content = loose[path] === undefined ? readFile(join(folders[voor ?? ''] ?? '.', naam.slice((voor ?? '').length))) : Promise.resolve(Buffer.from(loose[path]));
    content.then(
      (bytes) => {
        if (!soort || soort.startsWith('font')) {
          if (!soort) sent.push({ path, bytes: bytes.length, moment: Date.now() });
          return answer.writeHead(200, { 'content-type': soort ?? 'application/octet-stream' }).end(bytes);
        }
        const klein = compressed.get(path) ?? brotliCompressSync(bytes);
        compressed.set(path, klein);
        if (!/html|css|svg/.test(soort)) sent.push({ path, bytes: klein.length, moment: Date.now() });
        return answer.writeHead(200, { 'content-type': `${soort}; charset=utf-8`, 'content-encoding': 'br' }).end(klein);
      },
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((complete) => server.listen(0, '127.0.0.1', complete));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, sent, stop: () => server.closeAllConnections() };
}
