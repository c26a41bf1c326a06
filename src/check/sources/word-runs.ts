// Runs of words: how we tell that a sentence was copied from a source. Of the sources only hashes
// of their runs are kept here, so that the project checks itself without holding their text.

/** Words in a run. Shorter ones turn up by chance: "van de 21 deelnemers gingen er". */
export const RUN = 9;

/** Bytes of one hash in the file: with 45,000 runs one in 24 million others is taken for a run of a source. */
export const HASH_BYTES = 5;

interface Word {
  /** Lower case, without accents. */
  text: string;
  line: number;
  column: number;
}

const ADDRESS = /https?:\/\/[^\s"'>)\]]+/g;

/**
 * The words of a text, letters a to z and digits, with their places. Accents and signs make no
 * difference. A web address is no sentence: it is one word that no other text has.
 */
export function wordsOf(text: string): Word[] {
  const marked = text.replace(ADDRESS, (address) => '\u0001'.padEnd(address.length));
  return marked.split('\n').flatMap((line, i) => [...plain(line).matchAll(/[a-z0-9]+|\u0001/g)].map((m) => ({ text: m[0], line: i + 1, column: m.index + 1 })));
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every run of RUN words, as its words with a space between them, at the place of its first word. */
export function runsOf(words: readonly Word[]): string[] {
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).map((w) => w.text).join(' '));
}

/** A number of HASH_BYTES bytes for a run. */
export function hashOf(run: string): number {
  // cyrb53: two 32-bit multiplicative hashes that stir each other (public domain, github.com/bryc/code).
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < run.length; i += 1) {
    const c = run.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 24) * 2 ** 32 + (a >>> 0);
}

/** The file of all runs in some texts: their hashes, sorted, HASH_BYTES each, high byte first. */
export function encodeRuns(texts: readonly string[]): Uint8Array {
  const hashes = [...new Set(texts.flatMap((t) => runsOf(wordsOf(t)).map(hashOf)))].sort((a, b) => a - b);
  const bytes = Buffer.alloc(hashes.length * HASH_BYTES);
  hashes.forEach((h, i) => bytes.writeUIntBE(h, i * HASH_BYTES, HASH_BYTES));
  return bytes;
}

/** The hashes in such a file. */
export function decodeRuns(bytes: Uint8Array): Set<number> {
  const found = new Set<number>();
  for (let at = 0; at + HASH_BYTES <= bytes.length; at += HASH_BYTES) found.add(bytes.subarray(at, at + HASH_BYTES).reduce((n, byte) => n * 256 + byte, 0));
  return found;
}
