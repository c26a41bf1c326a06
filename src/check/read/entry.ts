// One file of the content folder, read from the disk.
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { BOTH } from '../guard/parse-as-build.ts';
import type { EntryFile } from './file-name.ts';
import { entryFromText, refused, type ReadEntry } from './text.ts';

/** Reads one text file of the content folder. Throws only when the file cannot be opened. */
export async function readEntry(file: EntryFile): Promise<ReadEntry> {
  const bytes = await readFile(file.path);
  if (!isUtf8(bytes)) return refused(file, { file: file.file, line: 1, column: 1, severity: 'fout', message: 'Dit bestand is geen gewone tekst (UTF-8).', remedy: 'Bewaar het opnieuw als "UTF-8".' });
  return entryFromText(file, bytes.toString('utf8'), BOTH);
}
