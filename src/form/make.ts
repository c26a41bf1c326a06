// From what stands in a form to the file that goes out.
import { collecties } from '../schemas/index.ts';
import { fieldsOf } from './describe.ts';
import type { DraftGroup, Field } from './field.ts';
import { dataProblems, fileProblems, type FieldProblem, type MadeFile } from './judge.ts';
import { kind, type KindName } from './kinds.ts';
import type { Known } from './known.ts';
import { mendFile } from './mend.ts';
import { bodyOf, safeProse } from './prose.ts';
import { entryData } from './values.ts';
import { fileText } from './write.ts';
import { idFrom } from '../check/read/file-name.ts';

/** What a visitor filled in. */
export interface Filled {
  soort: KindName;
  velden: DraftGroup;
  /** Prose under each heading of the kind; for a mended entry its whole prose, or undefined where it was not touched. */
  tekst: readonly string[] | undefined;
  /** The entry that is mended: its id, its file, and what the form showed of it. */
  van?: { id: string; bron: string; velden: DraftGroup } | undefined;
}

/** The fields of a kind. */
export const kindFields = (soort: KindName): Field[] => fieldsOf(collecties[kind(soort).collectie].schema);

/**
 * The file that a form makes and what is wrong with it. Errors of the schema come first; only
 * without them is there a file, which the check then reads.
 */
export function makeFile(filled: Filled, known: readonly Known[]): { file?: MadeFile; problems: FieldProblem[] } {
  const { collectie, koppen } = kind(filled.soort);
  const fields = kindFields(filled.soort);
  const data = entryData(fields, filled.velden);
  const problems = [...dataProblems(collectie, data), ...proseProblems(filled, data, koppen)];
  if (problems.length > 0) return { problems };
  const file = filled.van ? mended(filled, filled.van, fields, data) : fresh(filled, data, known);
  return { file, problems: fileProblems(file, known) };
}

function fresh(filled: Filled, data: Record<string, unknown>, known: readonly Known[]): MadeFile {
  const { collectie, koppen } = kind(filled.soort);
  const name = idFrom(String(data['titel'] ?? data['naam'] ?? data['term'] ?? data['kort'] ?? data['wat'] ?? ''));
  const body = bodyOf(koppen.map((kop, i) => ({ kop, tekst: filled.tekst?.[i] ?? '' })));
  return { collectie, id: freeId(name || 'zonder-titel', collectie, known), text: fileText(collecties[collectie].vorm, data, body) };
}

function mended(filled: Filled, van: NonNullable<Filled['van']>, fields: readonly Field[], data: Record<string, unknown>): MadeFile {
  const { collectie } = kind(filled.soort);
  const before = entryData(fields, van.velden);
  const text = mendFile(collecties[collectie].vorm, van.bron, fields.map((f) => f.naam), before, data, filled.tekst?.[0]);
  return { collectie, id: van.id, text };
}

/** An id that nobody has: with a number behind it when the name is taken, by an entry or by an old address. */
function freeId(name: string, collectie: string, known: readonly Known[]): string {
  const taken = new Set(known.filter((k) => k.collectie === collectie).flatMap((k) => [k.id, ...((k.data['vroegereIds'] as string[] | undefined) ?? [])]));
  taken.add('index');
  const tries = [name, ...Array.from({ length: 98 }, (_, i) => `${name.slice(0, 77).replace(/-$/, '')}-${i + 2}`)];
  return tries.find((t) => !taken.has(t)) ?? name;
}

/** A full description has text under each of its headings: a heading above nothing helps nobody. */
function proseProblems(filled: Filled, data: Record<string, unknown>, koppen: readonly string[]): FieldProblem[] {
  if (filled.van || data['niveau'] !== 'beschrijving') return [];
  return koppen.flatMap((kop, i) =>
    safeProse(filled.tekst?.[i] ?? '') === '' ? [{ pad: ['tekst', String(i)], label: kop, melding: `Schrijf iets bij ‘${kop}’. Weet u te weinig voor alle zes de koppen? Kies dan bij Niveau voor ‘signalement’.` }] : [],
  );
}
