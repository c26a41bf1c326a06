// A server that sends files as a good host does: text compressed with brotli, the rest as it is.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SOORTEN: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.txt': 'text/plain', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** One file sent: which, how big, when. */
export interface Verstuurd {
  pad: string;
  bytes: number;
  moment: number;
}

/** Serves folders under prefixes, the longest prefix first. `los` are pages made on the spot.
 * `verstuurd` tells what was sent, without HTML, CSS, fonts and images; who measures empties it. */
export async function dien(mappen: Record<string, string>, los: Record<string, string> = {}): Promise<{ url: string; verstuurd: Verstuurd[]; stop(): void }> {
  const verstuurd: Verstuurd[] = [];
  const geperst = new Map<string, Buffer>();
  const server = createServer((vraag, antwoord) => {
    const pad = decodeURIComponent(new URL(vraag.url ?? '/', 'http://x').pathname);
    const voor = Object.keys(mappen).sort((a, b) => b.length - a.length).find((v) => pad.startsWith(v));
    const naam = pad.endsWith('/') ? `${pad}index.html` : pad;
    const soort = SOORTEN[extname(naam)];
    const inhoud = los[pad] === undefined ? readFile(join(mappen[voor ?? ''] ?? '.', naam.slice((voor ?? '').length))) : Promise.resolve(Buffer.from(los[pad]));
    inhoud.then(
      (bytes) => {
        if (!soort || soort.startsWith('font')) {
          if (!soort) verstuurd.push({ pad, bytes: bytes.length, moment: Date.now() });
          return antwoord.writeHead(200, { 'content-type': soort ?? 'application/octet-stream' }).end(bytes);
        }
        const klein = geperst.get(pad) ?? brotliCompressSync(bytes);
        geperst.set(pad, klein);
        if (!/html|css|svg/.test(soort)) verstuurd.push({ pad, bytes: klein.length, moment: Date.now() });
        return antwoord.writeHead(200, { 'content-type': `${soort}; charset=utf-8`, 'content-encoding': 'br' }).end(klein);
      },
      () => antwoord.writeHead(404).end(),
    );
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const adres = server.address();
  return { url: `http://127.0.0.1:${typeof adres === 'object' && adres ? adres.port : 0}`, verstuurd, stop: () => server.closeAllConnections() };
}
