// What a result shows of a page: a passage with the matched words marked, and the sections
// where they stand. Positions count the words of the text as Pagefind split it, on spaces.
import { normalise, SPLIT_MARK } from '../language/normalise.ts';
import type { PageSize } from '../pageRows.ts';
import type { Fragment } from './engine.ts';

export interface Piece {
  text: string;
  isMarked: boolean;
}
interface SubResult {
  title: string;
  url: string;
  passage: Piece[];
}

const LENGTH = 32;
const LEAD = 6;

const wordsOf = (f: Fragment) => (f.raw_content ?? f.content).split(/\s+/);
const showable = (word: string) => word.replaceAll(SPLIT_MARK, '');

/** The summary of a page, without split marks. */
export function summaryOf(f: Fragment, size: Pick<PageSize, 'title' | 'summary'>): string {
  return wordsOf(f).slice(size.title, size.title + size.summary).map(showable).join(' ');
}

/**
 * What to read under a title: the summary when it holds a sought word, for that tells what the page
 * is; else the passage with most of them. The title itself is not repeated.
 */
export function mainPassage(f: Fragment, places: readonly number[], sought: ReadonlySet<string>, { title, summary }: Pick<PageSize, 'title' | 'summary'>): Piece[] {
  const found = places.filter((p) => p >= title && isSought(wordsOf(f)[p] ?? '', sought));
  const inSummary = found.some((p) => p < title + summary);
  return passage(f, places, sought, title, inSummary || found.length === 0 ? title + (summary || LENGTH) : undefined);
}

/** The passage with most matched words, inside `from` and `end`, as pieces that are marked or not. */
export function passage(f: Fragment, places: readonly number[], sought: ReadonlySet<string>, from = 0, end = Number.POSITIVE_INFINITY): Piece[] {
  const words = wordsOf(f);
  const stopAt = Math.min(end, words.length);
  const inside = places.filter((p) => p >= from && p < stopAt && isSought(words[p] ?? '', sought));
  const start = Math.max(from, Math.min(densest(inside, from) - LEAD, stopAt - LENGTH));
  const stop = Math.min(stopAt, start + LENGTH);
  const mark = new Set(inside);
  const pieces: Piece[] = start > from ? [{ text: '… ', isMarked: false }] : [];
  for (let i = start; i < stop; i++) {
    pieces.push(...(mark.has(i) ? markWord(words[i] ?? '', sought) : [{ text: showable(words[i] ?? ''), isMarked: false }]));
    if (i < stop - 1) pieces.push({ text: ' ', isMarked: false });
  }
  if (stop < stopAt) pieces.push({ text: ' …', isMarked: false });
  return merged(pieces);
}

/** Whether a written word, or a part of it, is one of the searched words; Pagefind also points at longer words. */
function isSought(word: string, sought: ReadonlySet<string>): boolean {
  return sought.has(normalise(word)) || word.split(/[^\p{L}\p{N}]+/u).some((d) => d !== '' && sought.has(normalise(d)));
}

/** Sections of the page that hold matched words, the fullest first, at most `atMost`. */
export function sections(f: Fragment, places: readonly number[], sought: ReadonlySet<string>, atMost = 3): SubResult[] {
  const words = wordsOf(f);
  const real = places.filter((p) => isSought(words[p] ?? '', sought));
  const headings = f.anchors.filter((a) => /^h[2-4]$/i.test(a.element) && a.text).sort((a, b) => a.location - b.location);
  return headings
    .map((heading, i) => ({ heading, end: headings[i + 1]?.location ?? Number.POSITIVE_INFINITY }))
    .map(({ heading, end }) => ({ heading, end, count: real.filter((p) => p >= heading.location && p < end).length }))
    .filter((s) => s.count > 0)
    .sort((a, b) => b.count - a.count || a.heading.location - b.heading.location)
    .slice(0, atMost)
    .map(({ heading, end }) => ({ title: showable(heading.text), url: `${f.url}#${heading.id}`, passage: passage(f, places, sought, heading.location, end) }));
}

/** A title with the searched words in it marked. */
export function markTitle(title: string, sought: ReadonlySet<string>): Piece[] {
  return merged(
    title.split(/(\s+)/).flatMap((w) => {
      const parts = [normalise(w), ...w.split(SPLIT_MARK).map(normalise)];
      return parts.some((d) => d && sought.has(d)) ? markWord(w, sought) : [{ text: showable(w), isMarked: false }];
    }),
  );
}

/** In a compound only the part that was searched is marked; punctuation around a word never is. */
function markWord(word: string, sought: ReadonlySet<string>): Piece[] {
  const [, before = '', core = word, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  const parts = core.split(SPLIT_MARK);
  const part = !sought.has(normalise(core)) && parts.some((d) => sought.has(normalise(d)));
  const middle = part ? parts.map((d) => ({ text: d, isMarked: sought.has(normalise(d)) })) : [{ text: showable(core), isMarked: true }];
  return [{ text: before, isMarked: false }, ...middle, { text: after, isMarked: false }];
}

function densest(places: readonly number[], otherwise: number): number {
  let best = { at: places[0] ?? otherwise, count: 0 };
  for (const p of places) {
    const count = places.filter((x) => x >= p && x < p + LENGTH - LEAD).length;
    if (count > best.count) best = { at: p, count };
  }
  return best.at;
}

function merged(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const s of pieces) {
    const last = out.at(-1);
    if (s.text === '') continue;
    if (last && last.isMarked === s.isMarked) last.text += s.text;
    else out.push({ ...s });
  }
  return out;
}
