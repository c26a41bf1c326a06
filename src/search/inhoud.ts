// Reads what editors keep for search: terms, regions and the closed lists, drafts left out.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { begrip } from '../schemas/begrip.ts';
import { regio } from '../schemas/regio.ts';
import { LIJSTEN, term } from '../schemas/term.ts';
import { maakThesaurus, thesaurusfouten } from './thesaurus.ts';

interface Leesbaar<T> {
  parse(ruw: unknown): T;
}

async function lees<T extends { status: string }>(map: string, schema: Leesbaar<T>): Promise<({ id: string } & T)[]> {
  const namen = await readdir(map).catch(() => [] as string[]);
  const yaml = namen.filter((n) => n.endsWith('.yaml')).sort();
  const items = await Promise.all(yaml.map(async (n) => ({ id: n.slice(0, -5), ...schema.parse(parse(await readFile(join(map, n), 'utf8'))) })));
  return items.filter((i) => i.status === 'gepubliceerd');
}

/** Everything of the content folder that search builds on. Throws with all problems of the lists at once. */
export async function leesInhoud(map: string) {
  const [begrippen, regios, ...lijsten] = await Promise.all([
    lees(join(map, 'begrippen'), begrip),
    lees(join(map, 'regios'), regio),
    ...LIJSTEN.map((l) => lees(join(map, 'termen', l), term)),
  ]);
  const fouten = thesaurusfouten(begrippen, regios);
  if (fouten.length > 0) throw new Error(`De woordenlijst voor het zoeken klopt niet:\n${fouten.join('\n')}`);
  return { begrippen, regios, termen: lijsten.flat(), doelgroepen: lijsten[LIJSTEN.indexOf('doelgroepen')] ?? [], groepen: maakThesaurus(begrippen, regios, lijsten.flat()) };
}

export type Zoekinhoud = Awaited<ReturnType<typeof leesInhoud>>;
