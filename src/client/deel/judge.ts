// The heavy part of the form: schemas, yaml and the check. Loaded when somebody begins to write.
import './no-eval.ts';

export { dataProblems } from '../../form/judge.ts';
export { kindFields } from '../../form/fields.ts';
export { makeFile, openFile } from '../../form/make.ts';
export { entryData } from '../../form/values.ts';
export { showPreview } from './preview.ts';
