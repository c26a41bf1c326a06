// The Dutch dictionary of cspell. Unpacked it takes most of a second to read, in its binary form
// 20 ms: that form is kept in .cache/.
import { readFile, rename, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ITrie } from 'cspell-trie-lib';

const HOME = new URL('./', pathToFileURL(createRequire(import.meta.url).resolve('@cspell/dict-nl-nl')));

let loaded: Promise<ITrie> | undefined;

/** The dictionary; read on first use and once. Throws when its packages are not installed. */
export const dictionary = (cacheFolder: string): Promise<ITrie> => (loaded ??= load(cacheFolder));

async function load(cacheFolder: string): Promise<ITrie> {
  const { convertToBTrie, decodeFile } = await import('cspell-trie-lib');
  const { version } = JSON.parse(await readFile(new URL('package.json', HOME), 'utf8')) as { version: string };
  const url = new URL(`nl-nl-${version}.btrie`, 'file:///');
  const kept = `${cacheFolder}${url.pathname}`;
  const known = await readFile(kept).catch(() => undefined);
  if (known) return decodeFile({ url, content: known });
  const { content } = await convertToBTrie({ url: new URL('file:///nl-nl.trie'), content: gunzipSync(await readFile(new URL('Dutch.trie.gz', HOME))) });
  await keep(cacheFolder, kept, typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength)).catch(() => undefined);
  return decodeFile({ url, content });
}

/** Written beside and moved: two checks at once never read half a file. */
async function keep(folder: string, path: string, content: Parameters<typeof writeFile>[1]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.${process.pid}`, content);
  await rename(`${path}.${process.pid}`, path);
}
