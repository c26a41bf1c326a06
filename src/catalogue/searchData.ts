// What the search index is told about a page, beside its text.

export interface SearchData {
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
  /** Names that weigh: factors, terms, places of then and now. */
  namen?: string[];
}
