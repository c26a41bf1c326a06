// The text of one file: taken apart, held against its schema and the guard. Pure: the contribution
// form does the same in the browser, with the parser that runs there. What comes out of it is plain
// data, so that a later run can take it from the disk and look at the text only where it must.
import type { z } from 'zod';
import { beeld } from '../../schemas/beeld.ts';
import { collecties } from '../../schemas/index.ts';
import { ID_VORM } from '../../schemas/tekst.ts';
import { BODY_LABEL, type Entry } from '../corpus.ts';
import type { Node } from '../guard/flaw.ts';
import { bodyTree, inspectBody } from '../guard/inspect.ts';
import type { Parse } from '../guard/parsers.ts';
import type { Problem } from '../problem.ts';
import { validate } from '../schema/validate.ts';
import { labelAt, references, type Reference } from '../schema/walk.ts';
import { hiddenCharacter } from './characters.ts';
import { badName, type EntryFile } from './file-name.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { Lines } from './lines.ts';
import { readYaml, type Flaw, type YamlData } from './yaml.ts';

/** The parsers that read a body; the first gives the tree. */
type Parsers = readonly [Parse, ...Parse[]];

/** What reading a file tells: plain data, nothing that needs the text. */
export interface Facts {
  problems: Problem[];
  /** The text lies about itself or has no fields: it is not looked at further. */
  refused: boolean;
  data: unknown;
  raw: unknown;
  references: readonly Reference[];
}

export interface ReadEntry {
  /** Undefined for what is no entry of a collection: the words beside a picture. */
  entry: Entry | undefined;
  facts: Facts;
  problems: Problem[];
  /** What the guard finds in the body: apart, because it takes the time. */
  guard(): Problem[];
}

/** The facts of a file that cannot be read: it is still there, others may refer to it. */
export const refused = (...problems: Problem[]): Facts => ({ problems, refused: true, data: undefined, raw: undefined, references: [] });

/** Reads the text of a file; its body with each of the parsers, the first of which gives the tree. Never throws. */
export const entryFromText = (file: EntryFile, text: string, parsers: Parsers): ReadEntry => entryFromFacts(file, factsOf(file, text), () => text, parsers);

/** The same for a file of which the facts are known; `open` is called, once, only where places or words matter. */
export function entryFromFacts(file: EntryFile, facts: Facts, open: () => string, parsers: Parsers): ReadEntry {
  const text = lazy(open);
  const { problems } = facts;
  const masked = lazy(() => {
    const split = file.kind === 'mdx' && !facts.refused ? splitFrontmatter(text()) : undefined;
    return split && 'masked' in split ? split.masked : undefined;
  });
  const guard = () => inspectBody(masked() ?? '', parsers).map((f): Problem => ({ file: file.file, ...f.start, label: BODY_LABEL, message: f.message, remedy: f.remedy, severity: 'fout' }));
  const { collectie } = file;
  if (collectie === 'beelden') return { entry: undefined, facts, problems, guard: () => [] };
  const lines = lazy(() => new Lines(facts.refused ? '' : text()));
  const yaml = lazy(() => yamlOf(file, text()));
  const tree = lazy((): Node | undefined => (masked() === undefined ? undefined : bodyTree(masked() ?? '', parsers[0])));
  const entry: Entry = {
    file: file.file,
    collectie,
    id: file.id,
    data: facts.data as Entry['data'],
    raw: facts.raw,
    status: statusOf(facts.raw),
    references: facts.references,
    get source() {
      return facts.refused ? '' : text();
    },
    placeOf: (path) => (facts.refused ? { line: 1, column: 1 } : lines().at(yaml()?.locate(path) ?? 0)),
    body: tree,
  };
  return { entry, facts, problems, guard: file.kind === 'mdx' && !facts.refused ? guard : () => [] };
}

function factsOf(file: EntryFile, text: string): Facts {
  const lines = new Lines(text);
  const problem = (flaw: Flaw & { label?: string }): Problem => ({ file: file.file, ...lines.at(flaw.offset), label: flaw.label || undefined, message: flaw.message, remedy: flaw.remedy, severity: 'fout' });
  const hidden = hiddenCharacter(text);
  // Text that lies about itself is not looked at further: no message about it could be trusted.
  if (hidden) return refused(problem(hidden));
  const name = file.id.split('/').at(-1) ?? '';
  const nameProblems = ID_VORM.test(name) && name !== 'index' && name.length <= 80 ? [] : [problem({ offset: 0, ...badName(name) })];
  const split = file.kind === 'mdx' ? splitFrontmatter(text) : undefined;
  if (split && 'message' in split) return refused(...nameProblems, problem(split));

  const yaml = yamlOf(file, text);
  if (!yaml) return refused(...nameProblems);
  const schema: z.ZodType = file.collectie === 'beelden' ? beeld : collecties[file.collectie].schema;
  const checked = yaml.data === undefined ? { data: undefined, flaws: [] } : validate(schema, yaml);
  const yamlFlaws = yaml.flaws.map((f) => ({ ...f, label: labelAt(schema, f.path ?? []) }));
  // What yaml already refused, the schema refuses again for a reason that only confuses.
  const schemaFlaws = checked.flaws.filter((f) => !yaml.flaws.some((y) => y.offset === f.offset));
  return { problems: [...nameProblems, ...[...yamlFlaws, ...schemaFlaws].map(problem)], refused: false, data: checked.data, raw: yaml.data, references: references(schema, yaml.data) };
}

function yamlOf(file: EntryFile, text: string): YamlData | undefined {
  if (file.kind !== 'mdx') return readYaml(text);
  const split = splitFrontmatter(text);
  return 'yaml' in split ? readYaml(split.yaml, split.start) : undefined;
}

/** Computed when it is first asked for, and once. */
function lazy<T>(compute: () => T): () => T {
  let found: { value: T } | undefined;
  return () => (found ??= { value: compute() }).value;
}

function statusOf(data: unknown): string {
  const status: unknown = typeof data === 'object' && data !== null && 'status' in data ? data.status : undefined;
  // Published unless it says otherwise: a misspelt status must not make others complain as well.
  return status === 'concept' || status === 'gearchiveerd' ? status : 'gepubliceerd';
}
