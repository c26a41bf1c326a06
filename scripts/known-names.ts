// node scripts/known-names.ts < NAMES: keeps salted hashes of names of persons, one a line (in full, or a
// surname that is no other word), in place of those that were there. The list itself stays outside the project.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesOfName } from '../src/check/sources/name-hash.ts';
import { root } from './root.ts';

const names = readFileSync(0, 'utf8').split('\n').map((n) => n.trim()).filter(Boolean);
const salt = randomBytes(16).toString('hex');
const hashes = [...new Set(names.flatMap((n) => hashesOfName(n, salt)))].sort();
writeFileSync(
  join(root, 'src/check/sources/known-names.ts'),
  `// Made by scripts/known-names.ts from a list outside the project: names of persons in the sources.
export const SALT = '${salt}';

export const KNOWN_NAMES: ReadonlySet<string> = new Set([
${hashes.map((h) => `  '${h}',`).join('\n')}
]);
`,
);
console.log(`${names.length} namen, ${hashes.length} hashes.`);
