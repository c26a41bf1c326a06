// The only door to the collections: reads, keeps what may be seen, sorts.
import { readFileSync } from 'node:fs';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { LIJSTEN, type Lijst } from '../schemas/term.ts';
import type { MdNode } from './sheet/blocks.ts';
import { buildDay } from './today.ts';
import type { Catalogue, Item, Kind, Kinds, TermItem } from './types.ts';
import { hasPage, isListed, showsDrafts, type Status } from './visibility.ts';

const drafts = showsDrafts(process.env, import.meta.env.DEV);

type Entry<K extends Kind> = CollectionEntry<K> & { data: Kinds[K] & { status: Status } };

async function read<K extends Kind>(kind: K): Promise<Entry<K>[]> {
  const entries = (await getCollection(kind)) as Entry<K>[];
  return entries.filter((e) => hasPage(e.data.status, drafts)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const kinds = ['praktijken', 'succesfactoren', 'themas', 'werkwijzen', 'verhalen', 'leervragen', 'paginas', 'regios', 'uitwisselingen', 'begrippen', 'bronnen', 'cijfers'] as const satisfies readonly Kind[];

const entries = Object.fromEntries(await Promise.all(kinds.map(async (k) => [k, await read(k)] as const))) as unknown as { [K in Kind]: Entry<K>[] };

const item = <K extends Kind>(e: Entry<K>): Item<Kinds[K]> => ({ id: e.id, data: e.data });

async function readTerms(): Promise<TermItem[]> {
  const all = await getCollection('termen');
  const terms = all.map((e) => {
    const [lijst, id] = e.id.split('/');
    return { id: id ?? '', lijst: lijst as Lijst, data: e.data };
  });
  return terms
    .filter((t) => isListed(t.data.status, drafts))
    .sort((a, b) => LIJSTEN.indexOf(a.lijst) - LIJSTEN.indexOf(b.lijst) || a.data.naam.localeCompare(b.data.naam, 'nl'));
}

/** Everything that stands in lists, counts and search. Read once. */
export const catalogue: Catalogue = {
  ...(Object.fromEntries(
    kinds.map((k) => [k, (entries[k] as Entry<Kind>[]).filter((e) => isListed(e.data.status, drafts)).map(item)]),
  ) as unknown as { [K in Kind]: Item<Kinds[K]>[] }),
  termen: await readTerms(),
};

/** The day that this build belongs to, 'JJJJ-MM-DD': never the clock, so that two builds of one commit are the same. */
export const today: string = buildDay(process.env, catalogue.praktijken.map((p) => p.data.herzien));

/** Every entry of one kind that has a page, archived ones included. */
export function pagesOf<K extends Kind>(kind: K): Item<Kinds[K]>[] {
  return (entries[kind] as Entry<K>[]).map(item);
}

/** Old addresses and where they lead now. */
export function movedPages(): { kind: Kind; from: string; to: string }[] {
  return kinds.flatMap((kind) =>
    (entries[kind] as { id: string; data: { vroegereIds?: string[] } }[]).flatMap((e) => (e.data.vroegereIds ?? []).map((from) => ({ kind, from, to: e.id }))),
  );
}

/**
 * Renders the prose of an entry.
 * @returns the component that shows it and its headings.
 * @throws when there is no such entry.
 */
export async function bodyOf(kind: Kind, id: string) {
  const entry = (entries[kind] as CollectionEntry<Kind>[]).find((e) => e.id === id);
  if (!entry) throw new Error(`Geen tekst voor ${kind}/${id}.`);
  return render(entry);
}

interface LoadedEntry {
  kind: Kind | 'termen';
  id: string;
  data: object;
  filePath?: string | undefined;
}

/** Every entry of every collection that has a page or stands in a list. */
export async function allEntries(): Promise<LoadedEntry[]> {
  const terms = (await getCollection('termen')).filter((t) => isListed(t.data.status, drafts));
  return [...kinds.flatMap((kind) => (entries[kind] as Entry<Kind>[]).map((e) => ({ kind, id: e.id, data: e.data, filePath: e.filePath }))), ...terms.map((t) => ({ kind: 'termen' as const, id: t.id, data: t.data, filePath: t.filePath }))];
}

/** The file of an entry as an editor wrote it; `pad` is its path in src/content, without its ending. */
export interface RawFile {
  pad: string;
  text: string;
}

/** The files of all entries. */
export async function rawFiles(): Promise<RawFile[]> {
  return (await allEntries()).flatMap(({ kind, id, filePath }) => (filePath === undefined ? [] : [{ pad: `${kind}/${id}`, text: readFileSync(filePath, 'utf8') }]));
}

/** The prose of an entry as it stands in the file. */
export function sourceText(kind: Kind, id: string): string {
  return (entries[kind] as { id: string; body?: string }[]).find((e) => e.id === id)?.body ?? '';
}

/** The prose of an entry as a tree, for what shows its words outside a page. */
export function textTree(kind: Kind, id: string): MdNode {
  return mdxToMdast(sourceText(kind, id), { features: { gfm: true, smartPunctuation: true } });
}
