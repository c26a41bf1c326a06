// What is still wrong with what stands in a form: the schema for every field, then the check itself on
// the very file that the form makes. Loaded when first needed, in the browser too.
import { BODY_LABEL, type Corpus, type Entry } from '../check/corpus.ts';
import { parseAsRemark } from '../check/guard/parsers.ts';
import { LIMITS } from '../check/limits.ts';
import { sortProblems, type Advice, type Place, type Problem } from '../check/problem.ts';
import { splitFrontmatter } from '../check/read/frontmatter.ts';
import { entryFromText, type ReadEntry } from '../check/read/text.ts';
import { entryRules, RULES } from '../check/rules/index.ts';
import { issueAdvice, NO_OWN_MESSAGE, unknownFieldAdvice, type Issue } from '../check/schema/messages.ts';
import { valueAt } from '../check/schema/show.ts';
import { unfold } from '../check/schema/union.ts';
import { fieldNames, labelAt, metaOf, schemasAt, type Path, type Schema } from '../check/schema/walk.ts';
import { collecties, type Collectie } from '../schemas/index.ts';
import { SECTIES } from '../schemas/praktijk.ts';
import { corpusWith, type Knowledge } from './known.ts';

/** A problem at a field of the form. An empty path: the prose, or the entry as a whole. */
export interface FieldProblem {
  path: string[];
  label: string;
  message: string;
}

const said = (path: Path, label: string, { message, remedy }: Advice): FieldProblem => ({ path: path.map(String), label, message: asSaid([message, remedy].filter(Boolean).join(' ')) });

/** Words for who fills in a form: nobody types braces or quotes there. */
const asSaid = (text: string): string => text.replace(/, (?:of )?\{[^}]*\}/g, '').replace(/"([^"]*)"/g, '‘$1’');

/** What the schema says of data, field by field. */
export function dataProblems(collectie: Collectie, data: unknown): FieldProblem[] {
  const { schema } = collecties[collectie];
  const result = schema.safeParse(data, { error: () => NO_OWN_MESSAGE });
  if (result.success) return [];
  const issues = (result.error.issues as Issue[]).flatMap(unfold);
  return issues.filter((i, n) => issues.findIndex((o) => String(o.path) === String(i.path)) === n).flatMap((i) => issueProblems(schema, data, i));
}

function issueProblems(schema: Schema, data: unknown, issue: Issue): FieldProblem[] {
  const { path } = issue;
  const label = labelAt(schema, path);
  const value = valueAt(data, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((k) => said([...path, k], label, unknownFieldAdvice(k, schemasAt(schema, path).flatMap(fieldNames))));
  const field = schemasAt(schema, path).map(metaOf).find((m) => m.label !== undefined || m.voorbeeld !== undefined) ?? {};
  if (value !== undefined || issue.code === 'custom') return [said(path, label, issueAdvice(issue, value, field))];
  return [said(path, label, { message: `Vul ‘${label || 'dit'}’ in.`, remedy: '' })];
}

export interface MadeFile {
  collectie: Collectie;
  id: string;
  text: string;
}

/**
 * What the check says of a file among all other entries: errors only. What it brings to others is told when
 * the file itself is right. `misfit`: its data does not fit the schema, and that is told already.
 */
export function fileProblems(file: MadeFile, { entries, runs }: Knowledge, misfit = false): FieldProblem[] {
  const { collectie, id, text } = file;
  const name = `${collectie}/${id}`;
  if (new TextEncoder().encode(text).length > LIMITS.textBytes) return [{ path: [], label: 'Tekst', message: `Dit is te lang: hoogstens ${LIMITS.textBytes / 1000} kB mag. Maak het korter.` }];
  const read = entryFromText({ file: name, path: '', collectie, id, kind: collecties[collectie].vorm }, text, [parseAsRemark]);
  const before = new Set(ruleProblems(corpusWith(entries, undefined)).filter((p) => p.file !== name).map(key));
  const corpus = corpusWith(entries, read.entry);
  const after = ruleProblems(corpus).filter((p) => p.file === name || !before.has(key(p)));
  const own = read.entry ? entryRules(() => runs).flatMap((rule) => (read.entry ? rule(read.entry, corpus) : [])) : [];
  const errors = sortProblems([...(misfit ? [] : read.problems), ...read.guard(), ...after, ...own]).filter((p) => p.severity === 'fout');
  const here = errors.filter((p) => p.file === name);
  return (here.length > 0 || misfit ? here : errors).map((p) => placed(p, read, name));
}

const ruleProblems = (corpus: Corpus): Problem[] => RULES.flatMap((rule) => rule(corpus));
const key = (p: Problem) => JSON.stringify([p.file, p.label, p.message]);

/** The field in which a problem stands. */
function placed(p: Problem, read: ReadEntry, name: string): FieldProblem {
  const { entry } = read;
  const about = p.file === name ? '' : `${p.file}: `;
  const message = `${about}${asSaid(`${p.message} ${p.remedy}`)}`;
  if (!entry || about !== '') return { path: [], label: p.label ?? '', message };
  if (p.label === BODY_LABEL || p.line > lastLineOfFields(entry)) return { ...sectionAt(entry, p), message };
  const found = fieldAt(entry, p);
  return { path: found.map(String), label: p.label ?? labelAt(collecties[entry.collectie].schema, found), message };
}

/** The section of a description in which a place stands: its number, and its heading. */
function sectionAt({ source }: Entry, { line }: Place): Pick<FieldProblem, 'path' | 'label'> {
  const above = source.split('\n').slice(0, line).flatMap((l) => /^## (.+)$/.exec(l)?.[1] ?? []).at(-1);
  const at = SECTIES.findIndex((s) => s === above);
  return at === -1 ? { path: ['tekst', '0'], label: BODY_LABEL } : { path: ['tekst', String(at)], label: SECTIES[at] ?? '' };
}

/** The last line of the fields of an entry: below it stands its text. */
function lastLineOfFields({ source, collectie }: Entry): number {
  const split = collecties[collectie].vorm === 'mdx' ? splitFrontmatter(source) : undefined;
  return split && 'yaml' in split ? source.slice(0, split.start + split.yaml.length).split('\n').length : Infinity;
}

/** The deepest field that begins at a place, or last before it. */
function fieldAt(entry: Entry, place: Place): Path {
  const before = paths(entry.raw).map((path) => ({ path, at: entry.placeOf(path) })).filter(({ at }) => order(at, place) <= 0);
  return before.reduce<{ path: Path; at: Place } | undefined>((best, next) => (best && order(next.at, best.at) < 0 ? best : next), undefined)?.path ?? [];
}

const order = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

function paths(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [path];
  const below = Array.isArray(value) ? value.map((v, i) => [i, v] as const) : Object.entries(value);
  return [path, ...below.flatMap(([k, v]) => paths(v, [...path, k]))];
}
