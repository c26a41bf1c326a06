// Two parsers that know nothing of each other: Sätteri (Rust), which renders, and remark
// (JavaScript), which also runs in a browser. What one of them takes for text the other may
// take for code. This is remark, and what both share; parse-as-build.ts is the other.
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Lines } from '../read/lines.ts';
import type { Node } from './flaw.ts';

/** Where and why a parser stopped. */
export interface Stop {
  offset: number;
  message: string;
}

export type Parse = (text: string, lines: Lines) => { tree: Node } | Stop;

const remark = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Reads a body with remark. What remark cannot read comes back as a place and a message; anything else that goes wrong is thrown. */
export const parseAsRemark: Parse = (text, lines) => {
  try {
    return { tree: remark.parse(text) };
  } catch (e) {
    if (!(e instanceof Error)) throw e;
    if (e instanceof RangeError) return { offset: 0, message: e.message };
    return { offset: opening(text, remarkOffset(e, lines)), message: `${e.message} ${'ruleId' in e ? String(e.ruleId) : ''}` };
  }
};

/** remark puts some places in the error, some only in its words: "Expected a closing tag for `<b>` (3:1-3:4)". */
function remarkOffset(e: Error, lines: Lines): number {
  const named = /\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(e.message);
  if (named) return lines.offset({ line: Number(named[1]), column: Number(named[2]) });
  if ('line' in e && 'column' in e && typeof e.line === 'number' && typeof e.column === 'number') return lines.offset({ line: e.line, column: e.column });
  return 0;
}

/** A parser may point behind what it tripped over: back to the `<`, `{` or line start that began it. */
export function opening(text: string, offset: number): number {
  if (text[offset] === '<' || text[offset] === '{') return offset;
  const before = Math.max(text.lastIndexOf('<', offset - 1), text.lastIndexOf('{', offset - 1));
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return /^(import|export)\b/.test(text.slice(line)) || before === -1 ? line : before;
}
