// The text of one file: taken apart, held against its schema and the guard. Pure: the contribution
// form does the same in the browser, with the parser that runs there.
import type { z } from 'zod';
import { beeld } from '../../schemas/beeld.ts';
import { collecties } from '../../schemas/index.ts';
import { ID_VORM } from '../../schemas/tekst.ts';
import { BODY_LABEL, type Entry } from '../corpus.ts';
import { bodyTree, inspectBody } from '../guard/inspect.ts';
import type { Parse } from '../guard/parsers.ts';
import type { Problem } from '../problem.ts';
import { validate } from '../schema/validate.ts';
import { labelAt, references } from '../schema/walk.ts';
import { hiddenCharacter } from './characters.ts';
import { badName, type EntryFile } from './file-name.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { Lines } from './lines.ts';
import { readYaml, type Flaw } from './yaml.ts';

export interface ReadEntry {
  /** Undefined for what is no entry of a collection: the words beside a picture. */
  entry: Entry | undefined;
  problems: Problem[];
  /** What the guard finds in the body: apart, because it takes the time. */
  guard(): Problem[];
}

/** What stands for a file that cannot be read: it is still there, others may refer to it. */
export function refused(file: EntryFile, ...problems: Problem[]): ReadEntry {
  const { collectie } = file;
  const entry: Entry | undefined =
    collectie === 'beelden'
      ? undefined
      : { file: file.file, collectie, id: file.id, data: undefined, raw: undefined, source: '', status: 'gepubliceerd', references: [], placeOf: () => ({ line: 1, column: 1 }), body: () => undefined };
  return { entry, problems, guard: () => [] };
}

/** Reads the text of a file; its body with each of the parsers, the first of which gives the tree. Never throws. */
export function entryFromText(file: EntryFile, text: string, parsers: readonly [Parse, ...Parse[]]): ReadEntry {
  const lines = new Lines(text);
  const problem = (flaw: Flaw & { label?: string }): Problem => ({ file: file.file, ...lines.at(flaw.offset), label: flaw.label || undefined, message: flaw.message, remedy: flaw.remedy, severity: 'fout' });
  const hidden = hiddenCharacter(text);
  // Text that lies about itself is not looked at further: no message about it could be trusted.
  if (hidden) return refused(file, problem(hidden));
  const name = file.id.split('/').at(-1) ?? '';
  const nameProblems = ID_VORM.test(name) && name !== 'index' && name.length <= 80 ? [] : [problem({ offset: 0, ...badName(name) })];
  const split = file.kind === 'mdx' ? splitFrontmatter(text) : { yaml: text, start: 0, masked: '' };
  if ('message' in split) return refused(file, ...nameProblems, problem(split));

  const yaml = readYaml(split.yaml, split.start);
  const schema: z.ZodType = file.collectie === 'beelden' ? beeld : collecties[file.collectie].schema;
  const checked = yaml.data === undefined ? { data: undefined, flaws: [] } : validate(schema, yaml);
  const yamlFlaws = yaml.flaws.map((f) => ({ ...f, label: labelAt(schema, f.path ?? []) }));
  // What yaml already refused, the schema refuses again for a reason that only confuses.
  const schemaFlaws = checked.flaws.filter((f) => !yaml.flaws.some((y) => y.offset === f.offset));
  const problems = [...nameProblems, ...[...yamlFlaws, ...schemaFlaws].map(problem)];
  const guard = () => inspectBody(split.masked, parsers).map((f): Problem => ({ file: file.file, ...f.start, label: BODY_LABEL, message: f.message, remedy: f.remedy, severity: 'fout' }));
  if (file.collectie === 'beelden') return { entry: undefined, problems, guard: () => [] };

  let tree: ReturnType<typeof bodyTree> | null = null;
  const entry: Entry = {
    file: file.file,
    collectie: file.collectie,
    id: file.id,
    data: checked.data as Entry['data'],
    raw: yaml.data,
    source: text,
    status: statusOf(yaml.data),
    references: references(schema, yaml.data),
    placeOf: (path) => lines.at(yaml.locate(path)),
    body: () => (file.kind === 'mdx' ? (tree === null ? (tree = bodyTree(split.masked, parsers[0])) : tree) : undefined),
  };
  return { entry, problems, guard: file.kind === 'mdx' ? guard : () => [] };
}

function statusOf(data: unknown): string {
  const status: unknown = typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined;
  // Published unless it says otherwise: a misspelt status must not make others complain as well.
  return status === 'concept' || status === 'gearchiveerd' ? status : 'gepubliceerd';
}
