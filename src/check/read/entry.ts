// One file of the content folder, read from the disk.
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { BOTH } from '../guard/parse-as-build.ts';
import type { Problem } from '../problem.ts';
import type { EntryFile } from './file-name.ts';
import { entryFromFacts, entryFromText, refused, type Facts, type ReadEntry } from './text.ts';

/** Reads one text file of the content folder. Throws only when the file cannot be opened. */
export async function readEntry(file: EntryFile): Promise<ReadEntry> {
  const bytes = await readFile(file.path);
  if (isUtf8(bytes)) return entryFromText(file, bytes.toString('utf8'), BOTH);
  const problem: Problem = { file: file.file, line: 1, column: 1, severity: 'fout', message: 'Dit bestand is geen gewone tekst (UTF-8).', remedy: 'Bewaar het opnieuw als "UTF-8".' };
  return entryFromFacts(file, refused(problem), () => '', BOTH);
}

/** The same for a file of which an earlier run kept the facts; `open` is called only where its text matters. */
export const keptEntry = (file: EntryFile, facts: Facts, open: () => string): ReadEntry => entryFromFacts(file, facts, open, BOTH);
