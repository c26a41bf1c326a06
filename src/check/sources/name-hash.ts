// Names of persons that the sources mention, kept as salted hashes only: the project recognises
// them without holding them. Not node:crypto: the contribution form asks the same in the browser.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const BETWEEN = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 't', 'el', 'al', 'la', 'le', 'von', 'd']);

interface Part {
  /** Lower case, without accents. */
  text: string;
  index: number;
  end: number;
  capital: boolean;
}

/** The words of a text that can be part of a name: "Jan van der Berg-Smit" is jan, berg, smit. */
export function partsOf(text: string): Part[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map((m) => ({ text: m[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(), index: m.index, end: m.index + m[0].length, capital: /^\p{Lu}/u.test(m[0]) })).filter((p) => !BETWEEN.has(p.text));
}

/** The salted hash of the parts of a name. */
export const nameHash = (parts: readonly string[], salt: string): string => bytesToHex(sha256(new TextEncoder().encode(`${salt} ${parts.join(' ')}`))).slice(0, 16);

/**
 * The hashes that a name is known by: in full, and with only the first letter of the first name. A
 * name of one word is a surname that is no other word, known by itself.
 */
export function hashesOfName(name: string, salt: string): string[] {
  const [first = '', ...rest] = partsOf(name).map((p) => p.text);
  if (first === '') return [];
  return rest.length === 0 ? [nameHash([first], salt)] : [nameHash([first, ...rest], salt), nameHash([first.slice(0, 1), ...rest], salt)];
}
