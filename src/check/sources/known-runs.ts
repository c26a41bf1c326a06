// The runs of words of the sources, from the file beside this one.
import { readFileSync } from 'node:fs';
import { decodeRuns } from './word-runs.ts';

let kept: ReadonlySet<number> | undefined;

/** The runs of all sources; read on first use and once. */
export const knownRuns = (): ReadonlySet<number> => (kept ??= decodeRuns(readFileSync(new URL('./word-runs.bin', import.meta.url))));
