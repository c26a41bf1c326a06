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

async function readEntries<T extends { status: string }>(map: string, schema: Parsable<T>): Promise<({ id: string } & T)[]> {
  const namen = await readdir(map).catch(() => [] as string[]);
  const yaml = namen.filter((n) => n.endsWith('.yaml')).sort();
  const items = await Promise.all(yaml.map(async (n) => ({ id: n.slice(0, -5), ...schema.parse(parse(await readFile(join(map, n), 'utf8'))) })));
  return items.filter((i) => i.status === 'gepubliceerd');
}

/** Everything of the content folder that search builds on. Throws with all problems of the lists at once. */
export async function readSearchContent(map: string) {
  const [begrippen, regios, ...lists] = await Promise.all([
    readEntries(join(map, 'begrippen'), begrip),
    readEntries(join(map, 'regios'), regio),
    ...LIJSTEN.map((l) => readEntries(join(map, 'termen', l), term)),
  ]);
  const errors = thesaurusProblems(begrippen, regios);
  if (errors.length > 0) throw new Error(`De woordenlijst voor het zoeken klopt niet:\n${errors.join('\n')}`);
  return { begrippen, regios, termen: lists.flat(), doelgroepen: lists[LIJSTEN.indexOf('doelgroepen')] ?? [], groups: makeThesaurus(begrippen, regios, lists.flat()) };
}

export type SearchContent = Awaited<ReturnType<typeof readSearchContent>>;
