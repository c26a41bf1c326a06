// One spelling for every way of writing a word, the same in the index, the vocabulary and
// the query. It must agree with Pagefind, which drops punctuation inside a word and files
// the pieces between punctuation as words of their own.

/** Put inside a compound in the index-only copy; Pagefind files the parts on either side of it. */
export const SPLITSTEKEN = '^';

const GEEN_WOORDTEKEN = /[^\p{L}\p{N}]+/gu;

/** Lower case, without accents, apostrophes, hyphens or other marks: 'Re-integratie' becomes 'reintegratie'. */
export function normaliseer(woord: string): string {
  return kaal(woord).replace(GEEN_WOORDTEKEN, '');
}

/** The pieces between marks inside one written word: 'werk/inkomen' gives ['werk', 'inkomen']. */
export function stukken(woord: string): string[] {
  return kaal(woord).split(GEEN_WOORDTEKEN).filter(Boolean);
}

/** The written words of a text, as they stand between spaces. */
export function geschreven(tekst: string): string[] {
  return tekst.split(/\s+/u).filter((w) => normaliseer(w) !== '');
}

/** Every word that Pagefind files for a text: each written word whole, and its pieces. */
export function indexwoorden(tekst: string): string[] {
  return geschreven(tekst).flatMap((w) => {
    const delen = stukken(w);
    return delen.length > 1 ? [normaliseer(w), ...delen] : [normaliseer(w)];
  });
}

function kaal(woord: string): string {
  return woord.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ĳ', 'ij').replaceAll('ß', 'ss');
}
