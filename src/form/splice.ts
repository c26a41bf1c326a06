// Pieces of text that take the place of others.

/** Replaces text from one offset to another. */
export interface Splice {
  from: number;
  to: number;
  text: string;
  /** Of text inserted at one place: its column, then its place in the schema. */
  rang?: readonly [indent: number, order: number];
}

/** The text with all pieces in their place. Of several at one place the deeper field comes first, then the earlier one. */
export const applied = (source: string, splices: readonly Splice[]): string =>
  [...splices].sort((a, b) => b.from - a.from || b.to - a.to || above(a, b)).reduce((text, s) => text.slice(0, s.from) + s.text + text.slice(s.to), source);

// What is applied last at one place comes first in the text: the deeper field, then the earlier one.
function above({ rang: [a, m] = [0, 0] }: Splice, { rang: [b, n] = [0, 0] }: Splice): number {
  return a - b || n - m;
}

/** Text for at the start of a line, also where the file ends without a line end. */
export const atLineStart = (source: string, at: number, text: string) => (at > 0 && source[at - 1] !== '\n' ? `\n${text}` : text);

/** Every line of a text moved to the right. */
export const indented = (text: string, indent: number) => text.replace(/^(?=.)/gm, ' '.repeat(indent));
