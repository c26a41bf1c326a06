// The check of all content: one door for the command, the build and the tests.
import { readFileSync, statSync } from 'node:fs';
import { Corpus } from './corpus.ts';
import { languageWarnings } from './language/index.ts';
import { sortProblems, type Problem } from './problem.ts';
import { keptEntry, readEntry } from './read/entry.ts';
import type { EntryFile } from './read/file-name.ts';
import { listEntryFiles, shown, UnreadableContentError } from './read/files.ts';
import type { Kept } from './read/kept.ts';
import { pictureAdvice } from './read/picture.ts';
import type { ReadEntry } from './read/text.ts';
import { entryRules, RULES } from './rules/index.ts';
import { pictureProblems } from './rules/pictures.ts';
import { knownRuns } from './sources/known-runs.ts';

export { formatProblems, FORMATS } from './format.ts';
export type { Problem } from './problem.ts';
export { UnreadableContentError } from './read/files.ts';
export { loadKept, storeKept } from './read/kept.ts';

interface CheckOptions {
  /** The content folder. */
  root: string;
  /** Files or folders to tell about; everything when left out. All entries are read either way. */
  paths?: readonly string[] | undefined;
  /** Also warn about spelling, plain language and entries that are alike. */
  language?: boolean | undefined;
  /** What an earlier run on this folder read, by path, so that this one reads only what changed. */
  cache?: CheckCache | undefined;
}

const ENTRY_RULES = entryRules(knownRuns);

export type CheckCache = Map<string, Kept>;

/**
 * Every problem of the content, sorted by file, line and column.
 * Throws UnreadableContentError when `root` or one of `paths` is not there.
 */
export async function checkContent({ root, paths, language = false, cache = new Map() }: CheckOptions): Promise<Problem[]> {
  const { files, problems } = await listEntryFiles(root);
  const wanted = selection(root, paths);
  const texts = files.filter((f) => f.kind !== 'image');
  const there = new Set(texts.map((f) => f.path));
  for (const path of cache.keys()) if (!there.has(path)) cache.delete(path);
  const reads = await Promise.all(texts.map(async (f) => ({ f, ...(await remembered(f, cache)) })));
  for (const { f, kept, read } of reads) {
    problems.push(...read.problems);
    if (wanted(f.file)) problems.push(...(kept.guard ??= read.guard()));
  }
  for (const f of files.filter((x) => x.kind === 'image')) {
    const advice = await pictureAdvice(f.path);
    if (advice) problems.push({ file: f.file, line: 1, column: 1, severity: 'fout', ...advice });
  }
  // Of two entries that cannot both be, the later is told: let that be one that is asked about.
  const all = reads.flatMap(({ read }) => read.entry ?? []);
  const corpus = new Corpus([...all.filter((e) => !wanted(e.file)), ...all.filter((e) => wanted(e.file))]);
  problems.push(...pictureProblems(files), ...RULES.flatMap((rule) => rule(corpus)));
  const asked = corpus.entries.filter((e) => wanted(e.file));
  problems.push(...asked.flatMap((entry) => ENTRY_RULES.flatMap((rule) => rule(entry, corpus))));
  if (language) problems.push(...(await languageWarnings(asked, corpus)));
  return sortProblems(problems.filter((p) => wanted(p.file)));
}

async function remembered(file: EntryFile, cache: CheckCache): Promise<{ kept: Kept; read: ReadEntry }> {
  const { mtimeMs, size } = statSync(file.path);
  const stamp = `${mtimeMs} ${size} ${file.file}`;
  const kept = cache.get(file.path);
  if (kept?.stamp === stamp) return { kept, read: keptEntry(file, kept.facts, () => readFileSync(file.path, 'utf8')) };
  const read = await readEntry(file);
  const fresh: Kept = { stamp, facts: read.facts };
  cache.set(file.path, fresh);
  return { kept: fresh, read };
}

function selection(root: string, paths: readonly string[] | undefined): (file: string) => boolean {
  if (!paths || paths.length === 0) return () => true;
  const content = shown(root);
  const within = (folder: string, file: string) => folder === '' || file === folder || file.startsWith(`${folder}/`);
  const named = paths.map((p) => {
    if (!statSync(p, { throwIfNoEntry: false })) throw new UnreadableContentError(`Het bestand of de map ${p} is er niet.`);
    if (!within(content, shown(p)) && !within(shown(p), content)) throw new UnreadableContentError(`${p} hoort niet bij de inhoud in ${content}.`);
    return shown(p);
  });
  return (file) => named.some((folder) => within(folder, file));
}
