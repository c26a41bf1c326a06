// What the browser gets at the address of the dev server while the content is too wrong to start it.
import { createServer } from 'node:http';

const escaped = (s: string) => s.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;' })[c] ?? '&gt;');

const page = (text: string) => `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta http-equiv="refresh" content="1"><title>De inhoud is niet in orde</title></head><body><pre>${escaped(text)}</pre></body></html>`;

/**
 * Serves `text()` on a port of this machine until `close` is called. A port that is taken is no
 * reason to stop: the terminal tells the same.
 */
export function waitingRoom(port: number, text: () => string): { close(): Promise<void> } {
  const server = createServer((_, response) => {
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
    response.end(page(text()));
  });
  server.on('error', () => undefined);
  server.listen(port, 'localhost');
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
