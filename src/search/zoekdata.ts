// What a page tells the index about itself, in the attribute data-zoek of the element with
// data-pagefind-body. The page writes it, the indexer reads it and takes it off again.

export interface Zoekdata {
  soort: string;
  collectie: string;
  id: string;
  titel: string;
  plaats?: string;
  jaar?: string;
  niveau?: string;
  themas?: string[];
  regios?: string[];
  doelgroepen?: string[];
  samenvatting?: string;
  namen?: string[];
}

/** Filters that a visitor can set, in the order of the page. */
export const FILTERS = ['soort', 'thema', 'regio', 'doelgroep', 'niveau'] as const;
export type Filter = (typeof FILTERS)[number];

/** The values of each filter for a page. */
export function filterwaarden(z: Zoekdata): Record<Filter, string[]> {
  return { soort: [z.soort], thema: z.themas ?? [], regio: z.regios ?? [], doelgroep: z.doelgroepen ?? [], niveau: z.niveau ? [z.niveau] : [] };
}

/** Metadata that is searched. What else a result knows (kind, theme, level) comes with its filters. */
export const GEZOCHT = ['title', 'plaats', 'jaar', 'namen', 'plaatsen', 'synoniemen', 'woorden'] as const;

/**
 * How Pagefind weighs. Length: what a long page says about a word counts no less than in a short
 * one, for the short pages here are those of which little is known. Metadata: Pagefind adds the
 * weight again for every longer word that begins the same, so only title and place weigh there;
 * the planner weighs the rest itself.
 */
export const RANGSCHIKKING = {
  pageLength: 0,
  termSimilarity: 5,
  metaWeights: { title: 2, plaats: 4, jaar: 0, namen: 0, plaatsen: 0, synoniemen: 0, woorden: 0, samenvatting: 0 },
};
