// What a form asks for: the schema of an entry as plain data, which a page can carry to the browser.

interface Base {
  /** Key in the file; '' for the item of a list. */
  naam: string;
  label: string;
  uitleg?: string;
  /** One worked value, as an editor would write it. */
  voorbeeld?: string;
  verplicht: boolean;
}

interface TextField extends Base {
  soort: 'tekst';
  max?: number;
  /** What the site takes when nothing is filled in. */
  standaard?: string;
  suggesties?: string;
}

interface NumberField extends Base {
  soort: 'getal';
  geheel: boolean;
}

interface YesNoField extends Base {
  soort: 'janee';
  standaard?: boolean;
}

interface ChoiceField extends Base {
  soort: 'keuze';
  opties: string[];
  standaard?: string;
}

interface ReferenceField extends Base {
  soort: 'verwijzing';
  /** Collection, or `termen/<lijst>`. */
  verwijst: string;
}

/** Several of a known list: options of the schema, or entries of a collection. */
export interface TicksField extends Base {
  soort: 'vinkjes';
  opties?: string[];
  verwijst?: string;
  /** Key of the id where an item is written as a group. */
  sleutel?: string;
}

export interface GroupField extends Base {
  soort: 'groep';
  velden: Field[];
}

interface ListField extends Base {
  soort: 'lijst';
  item: Field;
  min: number;
}

/** A value that may be written in several ways. */
export interface VariantsField extends Base {
  soort: 'vormen';
  vormen: Field[];
}

/** One fixed word. */
interface FixedField extends Base {
  soort: 'vast';
  waarde: string;
}

export type Field = TextField | NumberField | YesNoField | ChoiceField | ReferenceField | TicksField | GroupField | ListField | VariantsField | FixedField;

/**
 * What stands in a form: text as typed, lists, and groups by key. A value with several ways of
 * writing is the group `{ vorm, waarde }`, with the number of the way as text.
 */
export type Draft = string | readonly Draft[] | { readonly [name: string]: Draft };

export type DraftGroup = { readonly [name: string]: Draft };

/** Whether a draft is a group. */
export const isGroup = (d: Draft | undefined): d is DraftGroup => typeof d === 'object' && !Array.isArray(d);

/** The part of a draft under a key; undefined when there is none. */
export const under = (d: Draft | undefined, name: string): Draft | undefined => (isGroup(d) && Object.hasOwn(d, name) ? d[name] : undefined);

/** The items of a draft that is a list; none for anything else. */
export const itemsOf = (d: Draft | undefined): readonly Draft[] => (Array.isArray(d) ? (d as readonly Draft[]) : []);

/** The text of a draft; '' for anything else. */
export const textOf = (d: Draft | undefined): string => (typeof d === 'string' ? d : '');

/** Whether nothing is filled in. */
export const isBlank = (draft: Draft | undefined): boolean =>
  draft === undefined || (typeof draft === 'string' ? draft.trim() === '' : isGroup(draft) ? Object.entries(draft).every(([k, d]) => k === 'vorm' || isBlank(d)) : itemsOf(draft).every(isBlank));
