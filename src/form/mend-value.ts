// A value that takes the place of another on its line: in the same way of writing, where that can hold it.
import { stringify, Scalar } from 'yaml';
import { plainOrQuoted } from './write.ts';

/** Whether a value fits on a line by itself. */
export const isSimple = (v: unknown) => typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean';

/** Whether a node of yaml stands on one line. */
export const isOneLine = (source: string, { range }: { range: readonly [number, number, number] }) => !source.slice(range[0], range[1]).includes('\n');

/** Whether a value may stand on the line of the old one: long text is folded anew instead. */
export function fits(source: string, node: { range: readonly [number, number, number] }, value: unknown): boolean {
  return isInFlow(source, node) || String(value).length <= 100 || node.range[1] - node.range[0] > 100;
}

/** Whether a value stands between { } or [ ] on its line; when in doubt it does. */
export function isInFlow(source: string, { range }: { range: readonly [number, number, number] }): boolean {
  const start = source.lastIndexOf('\n', range[0] - 1) + 1;
  return !/^\s*(?:-\s+)*[A-Za-z]\w*:\s+$|^\s*(?:-\s+)+$/.test(source.slice(start, range[0]));
}

/** A value as it is written where a node stood. */
export const scalarText = (value: unknown, node: Scalar, inFlow: boolean): string => (typeof value === 'string' ? plainOrQuoted(value, node.type === Scalar.PLAIN, inFlow) : String(value));

/** A list or group on one line. */
export const flowText = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', flowCollectionPadding: !Array.isArray(value) }).trim().replace(/\n\s*/g, ' ');
