// From an offset in a text to the line and column an editor sees.
import type { Place } from '../problem.ts';

/** Where the lines of a text begin. */
export class Lines {
  readonly #starts: number[] = [0];

  /** Takes the whole text of a file. Knows \n, \r\n and \r as line ends. */
  constructor(text: string) {
    for (const m of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(m.index + m[0].length);
  }

  /** Line and column, both from 1, of an offset from 0. */
  at(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** The offset of a place; the inverse of `at`. */
  offset(place: Place): number {
    return (this.#starts[place.line - 1] ?? 0) + place.column - 1;
  }
}
