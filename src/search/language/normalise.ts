// One spelling for every way of writing a word, the same in the index, the vocabulary and
// the query. It must agree with Pagefind, which drops punctuation inside a word and files
// the pieces between punctuation as words of their own.

/** Put inside a compound in the index-only copy; Pagefind files the parts on either side of it. */
export const SPLIT_MARK = '^';

const NO_WORD_MARK = /[^\p{L}\p{N}]+/gu;

/** Lower case, without accents, apostrophes, hyphens or other marks: 'Re-integratie' becomes 'reintegratie'. */
export function normalise(word: string): string {
  return bare(word).replace(NO_WORD_MARK, '');
}

/** The pieces between marks inside one written word: 'werk/inkomen' gives ['werk', 'inkomen']. */
export function pieces(word: string): string[] {
  return bare(word).split(NO_WORD_MARK).filter(Boolean);
}

/** The written words of a text, as they stand between spaces. */
export function writtenWords(text: string): string[] {
  return text.split(/\s+/u).filter((w) => normalise(w) !== '');
}

/** Every word that Pagefind files for a text: each written word whole, and its pieces. */
export function indexWords(text: string): string[] {
  return writtenWords(text).flatMap((w) => {
    const parts = pieces(w);
    return parts.length > 1 ? [normalise(w), ...parts] : [normalise(w)];
  });
}

function bare(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ĳ', 'ij').replaceAll('ß', 'ss');
}
