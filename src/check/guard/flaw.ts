// A refused part of a body, with its place in the file.
import type { Advice, Place } from '../problem.ts';

export interface BodyFlaw extends Advice {
  start: Place;
  end: Place;
  /** An import, export or expression: the whole node is code, not text with a mistake. */
  isCode?: boolean;
}

export interface Node {
  type: string;
  position?: { start: Place; end: Place } | undefined;
  children?: readonly Node[] | undefined;
}

const TOP: Place = { line: 1, column: 1 };

/** A flaw of a whole node. */
export function flawOf(node: Node, message: string, remedy: string): BodyFlaw {
  return { start: node.position?.start ?? TOP, end: node.position?.end ?? TOP, message, remedy };
}
