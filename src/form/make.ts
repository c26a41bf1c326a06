// From what stands in a form to the file that goes out, and back from a file into the form.
import { idFrom } from '../check/read/file-name.ts';
import { splitFrontmatter } from '../check/read/frontmatter.ts';
import { readYaml } from '../check/read/yaml.ts';
import { valueAt } from '../check/schema/show.ts';
import { collecties } from '../schemas/index.ts';
import { KIT } from '../schemas/praktijk.ts';
import { isBlank, itemsOf, under, type DraftGroup, type Field } from './field.ts';
import { kindFields } from './fields.ts';
import { dataProblems, fileProblems, type FieldProblem, type MadeFile } from './judge.ts';
import { kind, type KindName } from './kinds.ts';
import type { Known, Knowledge } from './known.ts';
import { bodyText, mendFile } from './mend.ts';
import { bodyOf, safeProse } from './prose.ts';
import { entryData } from './to-data.ts';
import { entryDraft } from './to-draft.ts';
import { fileText } from './write.ts';

/** What a visitor filled in. */
export interface Filled {
  soort: KindName;
  velden: DraftGroup;
  /** Prose under each heading of the kind; for a mended entry its whole prose, or undefined where it was not touched. */
  tekst: readonly string[] | undefined;
  /** The entry that is mended: its id, its file, and what the form showed of it. */
  van?: { id: string; bron: string; velden: DraftGroup } | undefined;
}

/**
 * The file that a form makes and what is wrong with it: what the schema says of its fields, and what the
 * check says of the file. There is only a file when the fields fit.
 */
export function makeFile(filled: Filled, known: Knowledge): { file?: MadeFile; problems: FieldProblem[] } {
  const { collectie, koppen } = kind(filled.soort);
  const fields = kindFields(filled.soort);
  const data = entryData(fields, whole(filled));
  const problems = [...dataProblems(collectie, data), ...proseProblems(filled, data, koppen)];
  const file = filled.van ? mended(filled, filled.van, fields, data) : fresh(problems.length > 0 ? withText(filled, koppen) : filled, data, known.entries);
  if (problems.length === 0) return { file, problems: fileProblems(file, known) };
  const told = new Set(problems.map((p) => p.path.join('.')));
  return { problems: [...problems, ...fileProblems(file, known, true).filter((p) => !told.has(p.path.join('.')))] };
}

/** A section that is still empty is told as such: the check should not miss its heading as well. */
const withText = (filled: Filled, koppen: readonly string[]): Filled => ({ ...filled, tekst: koppen.map((_, i) => filled.tekst?.[i]?.trim() || 'Nog leeg.') });

/** Answers come on top of those that the practice has; a question without an answer stays behind. */
function whole({ soort, velden, van }: Filled): DraftGroup {
  if (soort !== 'antwoord' || !van) return velden;
  const added = itemsOf(velden['antwoorden']).filter((a) => !isBlank(under(a, 'antwoord')));
  return { ...van.velden, antwoorden: [...itemsOf(van.velden['antwoorden']), ...added] };
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

/** What the form shows of a file; undefined when its fields cannot be read. */
export function openFile(soort: KindName, bron: string): { velden: DraftGroup; tekst: string; onbekend: string[] } | undefined {
  const split = collecties[kind(soort).collectie].vorm === 'mdx' ? splitFrontmatter(bron) : { yaml: bron, start: 0 };
  if (!('yaml' in split)) return undefined;
  const { data, flaws } = readYaml(split.yaml, split.start);
  if (data === undefined || flaws.length > 0) return undefined;
  const onbekend = KIT.filter((k) => (valueAt(data, [k]) ?? 'onbekend') === 'onbekend');
  return { velden: entryDraft(kindFields(soort), data), tekst: bodyText(bron), onbekend };
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
    safeProse(filled.tekst?.[i] ?? '') === '' ? [{ path: ['tekst', String(i)], label: kop, message: `Schrijf iets bij ‘${kop}’. Weet u te weinig voor alle zes de koppen? Kies dan bij Niveau voor ‘signalement’.` }] : [],
  );
}
