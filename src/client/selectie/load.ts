// Fetches what a selection needs: the page of every entry, and the sheets of the practices that fit side by side.
import type { Vergelijkblad } from '../../catalogue/comparison.ts';
import { SIDE_BY_SIDE, type Chosen } from '../../catalogue/selection.ts';
import { entryPage, type EntryPage } from './entry-page.ts';

export interface Loaded {
  /** Only entries that have a page, in the order of the selection. */
  pages: EntryPage[];
  sheets: Vergelijkblad[];
}

const sheetOf = async ({ keuze }: EntryPage, root: string) => (await (await fetch(new URL(`praktijken/${keuze.id}.json`, root))).json()) as Vergelijkblad;

const orNothing = <T>(p: Promise<T>): Promise<T | undefined> => p.catch(() => undefined);

/** `root`: address of the site, with a slash at its end. What cannot be fetched is left out. */
export async function load(chosen: Chosen[], root: string): Promise<Loaded> {
  const pages = (await Promise.all(chosen.map((k) => orNothing(entryPage(k, root))))).filter((p) => p !== undefined);
  const practices = pages.filter((p) => p.keuze.soort === 'p').slice(0, SIDE_BY_SIDE);
  const sheets = await Promise.all(practices.map((p) => orNothing(sheetOf(p, root))));
  return { pages, sheets: sheets.filter((s) => s !== undefined) };
}
