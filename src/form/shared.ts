import { collecties } from '../schemas/index.ts';
import { kind, SHARED } from './kinds.ts';

/** The kinds that anybody may share, as the page lists them. */
export const sharedKinds = () => SHARED.map((id) => ({ id, naam: kind(id).naam, belofte: kind(id).belofte, vorm: collecties[kind(id).collectie].vorm }));
