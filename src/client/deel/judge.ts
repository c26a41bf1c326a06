// The heavy part of the form: schemas, yaml, the check, and what comes after it. Loaded when somebody begins to write.
import './no-eval.ts';
import { decodeRuns } from '../../check/sources/word-runs.ts';
import runsFile from '../../check/sources/word-runs.bin?url';

export { dataProblems } from '../../form/judge.ts';
export { kindFields } from '../../form/fields.ts';
export { makeFile, openFile } from '../../form/make.ts';
export { entryData } from '../../form/to-data.ts';
export { handIn } from './hand-in.ts';
export { showPreview } from './preview/page.ts';

/** The runs of words of the sources, to tell what was copied. Throws when they cannot be fetched. */
export async function fetchRuns(): Promise<ReadonlySet<number>> {
  const answer = await fetch(runsFile);
  if (!answer.ok) throw new Error(runsFile);
  return decodeRuns(new Uint8Array(await answer.arrayBuffer()));
}
