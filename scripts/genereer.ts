// npm run genereer [-- --controle]: makes the JSON Schemas, the field reference, the issue forms and
// the settings for VS Code from the schemas. With --controle it only tells what is out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { drifted, generated } from './genereer/all.ts';
import { root } from './root.ts';

const { values } = parseArgs({ options: { controle: { type: 'boolean', default: false } } });
const old = drifted(root);
if (values.controle) {
  console.log(old.length === 0 ? 'Alles is bij.' : `Niet meer bij:\n${old.map((path) => `  ${path}`).join('\n')}\nDraai npm run genereer en neem de bestanden mee.`);
  process.exitCode = old.length === 0 ? 0 : 1;
} else {
  const files = generated(root);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${files.size} bestanden gemaakt${old.length > 0 ? `; veranderd: ${old.join(', ')}` : ', niets veranderd'}.`);
}
