// The file of a new entry.
import { Document, isMap, isScalar, isSeq, Scalar, stringify, visit } from 'yaml';
import { readPlain } from '../check/read/scalars.ts';

// Long texts are folded as in the entries that are there.
const WIDTH = 110;

/** Yaml of fields, in their order. Text that a reader could take for something else is quoted. */
export function yamlText(data: Record<string, unknown> | readonly unknown[]): string {
  const doc = new Document(data);
  tidy(doc);
  return doc.toString({ lineWidth: WIDTH, minContentWidth: 0, singleQuote: false });
}

/** The text of a file: fields, and for mdx the body below them. */
export function fileText(shape: 'mdx' | 'yaml', data: Record<string, unknown>, body: string): string {
  const yaml = yamlText(data);
  return shape === 'mdx' ? `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}` : yaml;
}

/** Quotes what needs it, and writes small groups on one line, as the entries do. */
function tidy(doc: Document): void {
  visit(doc, {
    Scalar: (key, node) => {
      if (key === 'key') return;
      if (typeof node.value !== 'string' || node.type !== undefined) return;
      if (node.value.length > 100 && isFoldable(node.value)) node.type = Scalar.BLOCK_FOLDED;
      else if (!isPlainText(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection: (key, node) => {
      if (key === null || node.flow !== undefined) return;
      const small = isSeq(node) ? node.items.every((i) => isScalar(i) && typeof i.value === 'string' && i.value.length <= 60) : isMap(node) && node.items.every((p) => isScalar(p.value) || isMap(p.value)) && JSON.stringify(node).length <= 120;
      if (small && JSON.stringify(node).length <= 160) node.flow = true;
    },
  });
}

// Folding gives back the very text only when its words stand one space apart.
const isFoldable = (s: string) => /^\S+( \S+)*$/.test(s);

// Astro reads with another yaml reader than the check: plain is what neither can mistake.
const isPlainText = (s: string): boolean => {
  const read = readPlain(s, s);
  return /^[\p{L}]/u.test(s) && !/:\s|:$|\s#|\n/.test(s) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(s) && 'value' in read && read.value === s;
};

/** A text for on the line of another: as it is where that is safe (and `plain` asks for it), else in double quotes. `inFlow`: between { } or [ ]. */
export const plainOrQuoted = (s: string, plain: boolean, inFlow: boolean): string => (plain && isPlainText(s) && !(inFlow && /[,[\]{}]/.test(s)) ? s : stringify(s, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd());
