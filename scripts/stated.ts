// node scripts/stated.ts FOLDER: looks up in the source documents the words with which they name a group
// or a region, and tells which are not there. The documents stay outside the project: FOLDER holds them as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATED } from '../src/check/sources/stated.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Noem de map met de bronnen: node scripts/stated.ts MAP');

const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
const texts = readdirSync(folder).filter((f) => f.endsWith('.txt')).map((f) => plain(readFileSync(join(folder, f), 'utf8')));

const all = Object.entries(STATED).flatMap(([entry, { doelgroepen = {}, regios = {} }]) => Object.entries({ ...doelgroepen, ...regios }).map(([id, words]) => ({ entry, id, words })));
const missing = all.filter(({ words }) => !texts.some((t) => t.includes(plain(words))));
for (const { entry, id, words } of missing) console.log(`${entry}: ${id}: "${words}" staat in geen bron`);
console.log(`${all.length} keer woorden van een bron, ${missing.length} niet gevonden.`);
process.exitCode = missing.length > 0 ? 1 : 0;
