// Sentences and words of running Dutch.

const SEGMENTS = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** An abbreviation whose point ends no sentence. */
const SHORT = /(?:^|[\s(])(?:\p{Lu}|bijv|bv|ca|circa|d\.w\.z|dwz|e\.d|enz|etc|evt|excl|incl|i\.p\.v|m\.b\.t|max|min|mln|nr|o\.a|o\.m|p|pag|par|resp|St|t\/m|vgl|z\.o\.z)\.$/u;

/** The sentences of a text, without the spaces around them. */
export function sentencesOf(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of SEGMENTS.segment(text)) {
    const last = found.at(-1);
    // Intl ends a sentence at "par. 3"; and never before a small letter.
    if (last !== undefined && (SHORT.test(last.trim()) || /^[\p{Ll}\d(]/u.test(segment) && !/[.!?]["”’)]*\s*$/.test(last))) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.map((s) => s.trim().replace(/\s+/g, ' ')).filter(Boolean);
}

/** What stands between quotes others said, in their own words and spelling. An apostrophe within a word closes no quote. */
export const withoutQuotes = (s: string): string => s.replace(/(?<!\p{L})[“‘"](?:[^”’"]|’(?=\p{L}))*[”’"]/gu, ' ');

/** The words of a sentence as a reader counts them: "10 %", "2004" and "e-mail" are one each. */
export function wordsIn(sentence: string): string[] {
  return sentence.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w));
}
