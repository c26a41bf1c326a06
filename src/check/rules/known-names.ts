import { problemInFile, type Corpus, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { Lines } from '../read/lines.ts';
import { KNOWN_NAMES, SALT } from '../sources/known-names.ts';
import { nameHash, partsOf } from '../sources/name-hash.ts';

/** No person whom a source names stands in an entry, with or without a role before the name. */
export function personsOfSources(entry: Entry, _corpus?: Corpus, known = KNOWN_NAMES, salt = SALT): Problem[] {
  const parts = partsOf(entry.source);
  // The longest first: a surname within a name is told once.
  const told = new Set<number>();
  return [3, 2, 1].flatMap((length) =>
    parts.flatMap((first, i) => {
      const name = parts.slice(i, i + length);
      const last = name.at(-1);
      // Without capitals it is no name; an initial alone needs them all the more.
      if (name.length < length || !last?.capital || (first.text.length === 1 && !first.capital)) return [];
      if (told.has(last.end) || !known.has(nameHash(name.map((p) => p.text), salt))) return [];
      told.add(last.end);
      const shown = entry.source.slice(first.index, last.end).replace(/\s+/g, ' ');
      return [problemInFile(entry, new Lines(entry.source).at(first.index), `'${shown}' is de naam van een persoon uit een bron.`, 'Noem alleen de functie of de organisatie.')];
    }),
  );
}
