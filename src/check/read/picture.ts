// A picture is what its name says: judged by its first bytes.
import { open } from 'node:fs/promises';
import type { Advice } from '../problem.ts';

const ascii = (s: string) => [...s].map((c) => c.charCodeAt(0));
const STARTS: Record<string, (b: Uint8Array) => boolean> = {
  png: (b) => has(b, 0, [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]),
  jpg: (b) => has(b, 0, [0xff, 0xd8, 0xff]),
  webp: (b) => has(b, 0, ascii('RIFF')) && has(b, 8, ascii('WEBP')),
};
const has = (b: Uint8Array, at: number, wanted: number[]) => wanted.every((v, i) => b[at + i] === v);

/** What is wrong with the content of a picture, or undefined. Throws when it cannot be opened. */
export async function pictureAdvice(path: string): Promise<Advice | undefined> {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const handle = await open(path);
  const bytes = new Uint8Array(16);
  await handle.read(bytes, 0, 16, 0).finally(() => handle.close());
  if (STARTS[extension]?.(bytes)) return undefined;
  return { message: `Dit bestand heet .${extension} maar is het niet.`, remedy: 'Open de afbeelding in een beeldprogramma en bewaar haar opnieuw als .png, .jpg of .webp.' };
}
