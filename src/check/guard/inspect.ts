// The body of one entry: everything in it that an entry may not hold.
import { LIMITS } from '../limits.ts';
import { Lines } from '../read/lines.ts';
import { explain, extent } from './explain.ts';
import type { BodyFlaw, Node } from './flaw.ts';
import type { Parse, Stop } from './parsers.ts';
import { treeFlaws } from './tree.ts';

interface Range {
  from: number;
  to: number;
}

/**
 * Judges a body with each of the parsers in turn. Takes the whole file with its frontmatter as
 * spaces, so that places are places in the file. One mistake gives one flaw, whoever saw it. Never throws.
 */
export function inspectBody(text: string, parsers: readonly Parse[]): BodyFlaw[] {
  const lines = new Lines(text);
  const bomb = tooNested(text, lines);
  if (bomb) return [bomb];
  const seen: Range[] = [];
  const flaws: BodyFlaw[] = [];
  let left = text;
  for (const parse of parsers) {
    const read = readThrough(parse, left, lines, seen);
    flaws.push(...read.flaws);
    left = read.text;
    // What one found too deep is refused here: remark is far slower on such text.
    if (read.tree && isTooDeep(read.tree)) break;
  }
  return sorted(flaws);
}

/**
 * The tree of a body, for rules that look at headings, links and words. What stops the parser
 * is left out, so that those rules still tell what they find.
 */
export function bodyTree(text: string, parse: Parse): Node | undefined {
  const lines = new Lines(text);
  if (tooNested(text, lines)) return undefined;
  const { tree } = readThrough(parse, text, lines, []);
  return tree && !isTooDeep(tree) ? tree : undefined;
}

/**
 * Parses, and where the parser stops, notes why, blanks that spot and parses again: the
 * editor hears of all mistakes at once. `seen` grows by every range that has its flaw.
 */
function readThrough(parse: Parse, source: string, lines: Lines, seen: Range[]): { flaws: BodyFlaw[]; tree?: Node; text: string } {
  const flaws: BodyFlaw[] = [];
  let text = source;
  for (let i = 0; i < LIMITS.parseMistakes; i += 1) {
    const read = parse(text, lines);
    const code = 'tree' in read ? firstCodeLine(read.tree, text, lines) : undefined;
    if ('tree' in read && !code) {
      const found = treeFlaws(read.tree).map((flaw) => ({ flaw, range: { from: lines.offset(flaw.start), to: lines.offset(flaw.end) } }));
      flaws.push(...found.filter(({ range }) => !covering(seen, range.from)).map(({ flaw }) => flaw));
      // Code is blanked for the next parser; a refused link or tag may hold other mistakes.
      for (const { flaw, range } of found) if (flaw.isCode) text = blank(text, range);
      seen.push(...found.map(({ range }) => ({ from: range.from, to: range.from + 1 })));
      return { flaws, tree: read.tree, text };
    }
    const stop = code ?? { message: '', offset: 0, ...read };
    const known = covering(seen, stop.offset);
    const range = known ?? { from: stop.offset, to: stop.offset + (code ? code.length : extent(source, stop.offset)) };
    if (!known) {
      flaws.push({ start: lines.at(range.from), end: lines.at(range.to), ...explain(source, range.from, stop.message) });
      seen.push(range);
    }
    const next = blank(text, range);
    if (next === text) break;
    text = next;
  }
  return { flaws, text };
}

/** Sätteri takes everything below a broken `import` for code: only its first line is, for sure. */
function firstCodeLine(tree: Node, text: string, lines: Lines): (Stop & { length: number }) | undefined {
  const start = tree.children?.find((n) => n.type === 'mdxjsEsm')?.position?.start;
  if (!start) return undefined;
  const offset = lines.offset(start);
  return { offset, message: 'esm', length: /^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 1 };
}

const covering = (ranges: readonly Range[], offset: number) => ranges.find((r) => offset >= r.from && offset < r.to);

const blank = (text: string, { from, to }: Range) => text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to);

/** What is refused before any parser sees it, because parsers take seconds over it. */
function tooNested(text: string, lines: Lines): BodyFlaw | undefined {
  const deep = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m.exec(text);
  if (deep) return { start: lines.at(deep.index), end: lines.at(deep.index), message: 'Hier staan te veel tekens > of streepjes achter elkaar.', remedy: 'Laat er hoogstens drie staan.' };
  let open = 0;
  for (const m of text.matchAll(/[[\]]|\n[ \t\r]*\n/g)) {
    open = m[0] === '[' ? open + 1 : m[0] === ']' ? Math.max(0, open - 1) : 0;
    if (open > LIMITS.openBrackets) {
      const start = lines.at(m.index);
      return { start, end: start, message: 'Hier staan te veel rechte haken [ die niet sluiten.', remedy: 'Haal haken weg.' };
    }
  }
  return undefined;
}

function isTooDeep(root: Node): boolean {
  let level: readonly Node[] = [root];
  for (let n = 0; n <= LIMITS.bodyDepth; n += 1) level = level.flatMap((x) => x.children ?? []);
  return level.length > 0;
}

const sorted = (flaws: BodyFlaw[]) => flaws.sort((a, b) => a.start.line - b.start.line || a.start.column - b.start.column);
