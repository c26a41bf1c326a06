// Every file that is made from the schemas.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueFiles } from './issueForms.ts';
import { readLists } from './lists.ts';
import { jsonSchemas, SCHEMA_FOLDER, withoutIds } from './jsonSchemas.ts';
import { fieldReference } from './fieldReference.ts';
import { proposalFiles } from './proposal.ts';
import { vscodeFiles } from './vscode.ts';

/** Path and text of every generated file. */
export function generated(folder: string): Map<string, string> {
  const lists = readLists(join(folder, 'src/content'));
  return new Map([...jsonSchemas(lists), ['docs/velden.md', fieldReference()], ...issueFiles(lists), ...proposalFiles(), ...vscodeFiles()]);
}

/** The generated files that are not, or no longer, what the schemas say. Ids that complete in an editor may lag behind. */
export function drifted(folder: string): string[] {
  const same = (path: string, text: string) => {
    const file = join(folder, path);
    if (!existsSync(file)) return false;
    const there = readFileSync(file, 'utf8');
    return there === text || (path.startsWith(`${SCHEMA_FOLDER}/`) && withoutIds(there) === withoutIds(text));
  };
  return [...generated(folder)].filter(([path, text]) => !same(path, text)).map(([path]) => path);
}
