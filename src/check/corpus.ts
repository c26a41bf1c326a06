// All entries together: what the rules across entries look at.
import type { z } from 'zod';
import { collecties, type Collectie } from '../schemas/index.ts';
import type { Node } from './guard/flaw.ts';
import type { Place, Problem } from './problem.ts';
import type { Path } from './read/yaml.ts';
import { labelAt, type Reference } from './schema/walk.ts';

type DataOf<C extends Collectie> = z.output<(typeof collecties)[C]['schema']>;

export interface Entry<C extends Collectie = Collectie> {
  file: string;
  collectie: C;
  id: string;
  /** As the site gets it; undefined while the schema finds mistakes in it. */
  data: DataOf<C> | undefined;
  /** As it stands in the file, mistakes included. */
  raw: unknown;
  /** The whole text of the file. */
  source: string;
  status: string;
  references: readonly Reference[];
  placeOf(path: Path): Place;
  /** Tree of the body; undefined in yaml, and where it cannot be read. */
  body(): Node | undefined;
}

/** An entry whose data fits the schema. */
export type Valid<C extends Collectie> = Entry<C> & { data: DataOf<C> };

/** All entries together, drafts and archived ones too: what rules across entries ask. */
export class Corpus {
  readonly entries: readonly Entry[];
  readonly #byId = new Map<string, Entry>();

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    for (const e of entries) this.#byId.set(`${e.collectie}/${e.id}`, e);
  }

  /** The entry that an id of a collection, or of `termen/<lijst>`, names. */
  find(collectie: string, id: string): Entry | undefined {
    return this.#byId.get(`${collectie}/${id}`);
  }

  /** The ids of a collection, or of a list as `termen/<lijst>`. */
  ids(collectie: string): string[] {
    const prefix = `${collectie}/`;
    return [...this.#byId.keys()].filter((k) => k.startsWith(prefix)).map((k) => k.slice(prefix.length));
  }

  /** The entries of a collection that fit their schema. */
  of<C extends Collectie>(collectie: C): Valid<C>[] {
    return this.entries.filter((e): e is Valid<C> => e.collectie === collectie && e.data !== undefined);
  }
}

/** What an editor calls all below the frontmatter. */
export const BODY_LABEL = 'Tekst';

/** What an editor calls a field of an entry. */
export const labelOf = (entry: Entry, path: Path): string => labelAt(collecties[entry.collectie].schema, path);

/** A problem at a field of an entry. */
export function problemAt(entry: Entry, path: Path, message: string, remedy: string, severity: Problem['severity'] = 'fout'): Problem {
  return { file: entry.file, ...entry.placeOf(path), label: labelOf(entry, path), message, remedy, severity };
}

/** A problem at a place in the file of an entry, whatever stands there. */
export function problemInFile(entry: Entry, { line, column }: Place, message: string, remedy: string, severity: Problem['severity'] = 'fout'): Problem {
  return { file: entry.file, line, column, message, remedy, severity };
}

/** A problem at a place in the body of an entry. */
export function problemInBody(entry: Entry, place: Place | undefined, message: string, remedy: string, severity: Problem['severity'] = 'fout'): Problem {
  return { file: entry.file, line: place?.line ?? 1, column: place?.column ?? 1, label: BODY_LABEL, message, remedy, severity };
}
