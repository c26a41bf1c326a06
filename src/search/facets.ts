// What can be filtered, and what is searched, of what a page tells about itself.
import type { SearchData } from '../catalogue/searchData.ts';

/** Filters that a visitor can set, in the order of the page. */
export const FILTERS = ['soort', 'thema', 'regio', 'doelgroep', 'niveau'] as const;
export type Filter = (typeof FILTERS)[number];

/** The values of each filter for a page. */
export function filterValues(z: SearchData): Record<Filter, string[]> {
  return { soort: [z.soort], thema: z.themas ?? [], regio: z.regios ?? [], doelgroep: z.doelgroepen ?? [], niveau: z.niveaus ?? [] };
}

/** Metadata that is searched. What else a result knows (kind, theme, level) comes with its filters. */
export const SEARCHED_FIELDS = ['title', 'plaats', 'jaar', 'namen', 'plaatsen', 'synoniemen', 'woorden'] as const;
