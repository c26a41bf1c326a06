// node scripts/word-runs.ts FOLDER: keeps the hashes of the sources' word runs, from the texts in
// FOLDER. Run it when a source is added; the sources themselves stay outside the project.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeRuns, HASH_BYTES } from '../src/check/sources/word-runs.ts';
import { root } from './root.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Noem de map met de bronnen: node scripts/word-runs.ts MAP');

const texts = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(join(folder, f), 'utf8'));
const bytes = encodeRuns(texts);
writeFileSync(join(root, 'src/check/sources/word-runs.bin'), bytes);
console.log(`${bytes.length / HASH_BYTES} reeksen uit ${texts.length} teksten, ${Math.ceil(bytes.length / 1000)} kB.`);
