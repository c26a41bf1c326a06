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

/**
 * How much a match in searched metadata weighs beside one in the text. What only describes
 * the page weighs nothing, so that 'praktijk' does not find every practice.
 */
export const METAGEWICHTEN: Record<string, number> = {
  title: 5, namen: 3, plaats: 4, plaatsen: 2, synoniemen: 1, woorden: 1,
  soort: 0, jaar: 0, thema: 0, niveau: 0, samenvatting: 0, collectie: 0,
};
