// One file: read, taken apart, held against its schema and the guard.
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { beeld } from '../../schemas/beeld.ts';
import { collecties } from '../../schemas/index.ts';
import { ID_VORM } from '../../schemas/tekst.ts';
import type { Entry } from '../corpus.ts';
import { bodyTree, inspectBody } from '../guard/inspect.ts';
import type { Problem } from '../problem.ts';
import { validate } from '../schema/validate.ts';
import { labelAt, references } from '../schema/walk.ts';
import { hiddenCharacter } from './characters.ts';
import { badName, type EntryFile } from './files.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { Lines } from './lines.ts';
import { readYaml, type Flaw } from './yaml.ts';

export interface ReadEntry {
  /** Undefined for what is no entry of a collection: a picture, or text that is not read. */
  entry: Entry | undefined;
  problems: Problem[];
  /** What the guard finds in the body: apart, because it takes the time. */
  guard(): Problem[];
}

/** Reads one text file of the content folder. Throws only when the file cannot be opened. */
export async function readEntry(file: EntryFile): Promise<ReadEntry> {
  const text = await readFile(file.path, 'utf8');
  return entryFromText(file, text);
}

/** The same for text that is at hand. Never throws. */
export function entryFromText(file: EntryFile, text: string): ReadEntry {
  const lines = new Lines(text);
  const problem = (flaw: Flaw & { label?: string }): Problem => ({ file: file.file, ...lines.at(flaw.offset), label: flaw.label || undefined, message: flaw.message, remedy: flaw.remedy, severity: 'fout' });
  const hidden = hiddenCharacter(text);
  // Text that lies about itself is not looked at further: no message about it could be trusted.
  if (hidden) return { entry: undefined, problems: [problem(hidden)], guard: () => [] };
  const split = file.kind === 'mdx' ? splitFrontmatter(text) : { yaml: text, start: 0, masked: '' };
  if ('message' in split) return { entry: undefined, problems: [problem(split)], guard: () => [] };

  const yaml = readYaml(split.yaml, split.start);
  const schema: z.ZodType = file.collectie === 'beelden' ? beeld : collecties[file.collectie].schema;
  const checked = yaml.data === undefined ? { data: undefined, flaws: [] } : validate(schema, yaml);
  const name = file.id.split('/').at(-1) ?? '';
  const nameFlaws = ID_VORM.test(name) && name !== 'index' && name.length <= 80 ? [] : [{ offset: 0, ...badName(name) }];
  const yamlFlaws = yaml.flaws.map((f) => ({ ...f, label: labelAt(schema, f.path ?? []) }));
  // What yaml already refused, the schema refuses again for a reason that only confuses.
  const schemaFlaws = checked.flaws.filter((f) => !yaml.flaws.some((y) => y.offset === f.offset));
  const problems = [...nameFlaws, ...yamlFlaws, ...schemaFlaws].map(problem);
  const guard = () => inspectBody(split.masked).map((f): Problem => ({ file: file.file, ...f.start, message: f.message, remedy: f.remedy, severity: 'fout' }));
  if (file.collectie === 'beelden') return { entry: undefined, problems, guard: () => [] };

  let tree: ReturnType<typeof bodyTree> | null = null;
  const entry: Entry = {
    file: file.file,
    collectie: file.collectie,
    id: file.id,
    data: checked.data as Entry['data'],
    raw: yaml.data,
    status: statusOf(yaml.data, file.kind),
    references: references(schema, yaml.data),
    placeOf: (path) => lines.at(yaml.locate(path)),
    body: () => (file.kind === 'mdx' ? (tree === null ? (tree = bodyTree(split.masked)) : tree) : undefined),
  };
  return { entry, problems, guard: file.kind === 'mdx' ? guard : () => [] };
}

function statusOf(data: unknown, kind: EntryFile['kind']): string {
  const status: unknown = typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined;
  // Records are published unless they say otherwise; a page of prose must say it.
  return typeof status === 'string' ? status : kind === 'yaml' ? 'gepubliceerd' : 'concept';
}
