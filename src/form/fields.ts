import { collecties } from '../schemas/index.ts';
import { fieldsOf } from './describe.ts';
import type { Field } from './field.ts';
import { kind, type KindName } from './kinds.ts';

/** The fields of a kind, in the order of its schema. */
export const kindFields = (soort: KindName): Field[] => fieldsOf(collecties[kind(soort).collectie].schema);
