// Reads what editors keep for search: terms, regions and the closed lists, drafts left out.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { begrip } from '../schemas/begrip.ts';
import { regio } from '../schemas/regio.ts';
import { LIJSTEN, term } from '../schemas/term.ts';
import { makeThesaurus, thesaurusProblems } from './thesaurus.ts';

interface Parsable<T> {
  parse(raw: unknown): T;
}

async function readEntries<T extends { status: string }>(folder: string, schema: Parsable<T>): Promise<({ id: string } & T)[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const yaml = names.filter((n) => n.endsWith('.yaml')).sort();
  const items = await Promise.all(yaml.map(async (n) => ({ id: n.slice(0, -5), ...schema.parse(parse(await readFile(join(folder, n), 'utf8'))) })));
  return items.filter((i) => i.status === 'gepubliceerd');
}

/** Everything of the content folder that search builds on. Throws with all problems of the lists at once. */
export async function readSearchContent(folder: string) {
  const [begrippen, regios, ...lists] = await Promise.all([
    readEntries(join(folder, 'begrippen'), begrip),
    readEntries(join(folder, 'regios'), regio),
    ...LIJSTEN.map((l) => readEntries(join(folder, 'termen', l), term)),
  ]);
  const errors = thesaurusProblems(begrippen, regios);
  if (errors.length > 0) throw new Error(`De woordenlijst voor het zoeken klopt niet:\n${errors.join('\n')}`);
  return { begrippen, regios, termen: lists.flat(), doelgroepen: lists[LIJSTEN.indexOf('doelgroepen')] ?? [], groups: makeThesaurus(begrippen, regios, lists.flat()) };
}

export type SearchContent = Awaited<ReturnType<typeof readSearchContent>>;
