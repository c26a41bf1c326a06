// How much a source tells about a practice: the whole story, a little, or no more than a title.
import type { Praktijk } from '../schemas/praktijk.ts';
import { NIVEAU_NAMES } from './facets.ts';

export type Detail = Praktijk['niveau'] | 'titel';

export const DETAIL_NAMES = { ...NIVEAU_NAMES, titel: 'Alleen de titel bekend' } as const satisfies Record<Detail, string>;

/** How much the source tells. 'titel': it names the practice and says nothing about it. */
export const detailOf = ({ niveau, alleenTitel }: Pick<Praktijk, 'niveau' | 'alleenTitel'>): Detail => (alleenTitel ? 'titel' : niveau);
