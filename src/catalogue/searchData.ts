// What a page tells the search index about itself, beside its text, in the attribute data-zoek of
// the element with data-pagefind-body. The layout writes it, the indexer reads it and takes it off.

export interface SearchData {
  soort: string;
  collectie: string;
  id: string;
  titel: string;
  plaats?: string;
  jaar?: string;
  /** How much is told, the broadest first: short, and of the short ones no more than a title. */
  niveaus?: string[];
  themas?: string[];
  regios?: string[];
  doelgroepen?: string[];
  samenvatting?: string;
  /** Names that weigh: factors, terms, places of then and now. */
  namen?: string[];
}
