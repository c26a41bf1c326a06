// How much a page is about a word, and how much a page is worth to a reader. The numbers were
// found by measuring all question files of tests/zoeken; the rules are those of a librarian.
import type { PageRow } from '../pageRows.ts';
import type { Filter } from '../facets.ts';
import type { RawHit } from './engine.ts';

export interface Weighing {
  /** The word stands in the title; in the summary; among the names of the page (address, factor, doelgroep); in its place. */
  title: number;
  summary: number;
  name: number;
  place: number;
  /** It stands in none of these: the page only mentions something that has this other name. */
  elsewhere: number;
  /** How often it stands in the text: at most this, half of it at `half` times, however long the page. */
  text: number;
  half: number;
  /** What the page gains when the question is its whole title. */
  wholeTitle: number;
  /** A name whose words stand apart says little. */
  apart: number;
  /** What it adds when the typed words stand side by side. */
  together: number;
  /** How evenly the parts of a question must be met: 1 is the mean, less favours pages that have some of each. */
  balance: number;
  /** How little a further way of finding adds to the best one. */
  further: number;
  /** How much more a page is worth that tells more. */
  depth: number;
  /** Pages of these kinds count for more or less. */
  kinds: { filter: Filter; value: string; factor: number }[];
}

export const WEIGHING: Weighing = {
  title: 0.7,
  summary: 0.1,
  name: 0.4,
  place: 1,
  elsewhere: 0.3,
  text: 1,
  half: 2,
  wholeTitle: 0.3,
  apart: 0.35,
  together: 0.7,
  balance: 0.5,
  further: 0.1,
  depth: 0.2,
  kinds: [
    { filter: 'soort', value: 'thema', factor: 1.5 },
    { filter: 'soort', value: 'werkzaam-element', factor: 0.65 },
    { filter: 'niveau', value: 'signalement', factor: 0.9 },
    { filter: 'niveau', value: 'titel', factor: 0.9 },
    { filter: 'soort', value: 'leervraag', factor: 0.8 },
    { filter: 'soort', value: 'begrip', factor: 0.6 },
    { filter: 'soort', value: 'regio', factor: 0.6 },
    // Long and about everything: every word stands in them, and they answer few questions
    { filter: 'soort', value: 'bron', factor: 0.35 },
    { filter: 'soort', value: 'pagina', factor: 0.35 },
  ],
};

/** How much a page is about a word, by where it stands and how often. */
export function strength(hit: RawHit, page: PageRow | undefined, w: Weighing): number {
  const { title, summary } = page?.size ?? { title: 0, summary: 0 };
  const inTitle = hit.words.some((p) => p < title);
  const inSummary = hit.words.some((p) => p >= title && p < title + summary);
  const fields = hit.matchedMetaFields ?? [];
  const text = (w.text * hit.words.length) / (hit.words.length + w.half);
  const place = fields.includes('plaats') || fields.includes('plaatsen');
  return (inTitle ? w.title : 0) + (inSummary ? w.summary : 0) + (fields.includes('namen') ? w.name : 0) + (place ? w.place : 0) + text || w.elsewhere;
}

/** Whether the page itself says the word, in its text or its names, and not only something with that other name. */
export function says(hit: RawHit): boolean {
  return hit.words.length > 0 || (hit.matchedMetaFields ?? []).some((f) => f !== 'synoniemen' && f !== 'woorden');
}

/** What a page is worth, whatever was asked. */
export function worth(page: PageRow | undefined, w: Weighing): number {
  const kinds = w.kinds.reduce((f, k) => (page?.values[k.filter].includes(k.value) ? f * k.factor : f), 1);
  return kinds * Math.max(page?.size.words ?? 0, 100) ** w.depth;
}

/** How rare something is that stands in so many pages of all. */
export function rarity(pages: number, all: number): number {
  return Math.log(1 + (all - pages + 0.5) / (pages + 0.5)) + 0.2;
}

/** The mean of the parts of a question by their weight, in which a part that is lacking costs more than one that abounds gains. */
export function mean(scores: readonly number[], weights: readonly number[], balance: number): number {
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  return (scores.reduce((a, s, i) => a + (weights[i] ?? 0) * s ** balance, 0) / total) ** (1 / balance);
}

/** Several finds for one part of the question count more than the best alone, each next one less. */
export function sum(scores: readonly number[], further: number): number {
  return [...scores].sort((a, b) => b - a).reduce((total, score, i) => total + score * further ** i, 0);
}
