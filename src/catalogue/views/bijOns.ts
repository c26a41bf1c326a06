// "Past dit bij ons?": what a visitor can say of its own situation, and what a practice has beside it.
import { numberText } from '../../numbers.ts';
import { facetsOf } from '../facetValues.ts';
import { SIZES, sizeClass, type Facetted } from '../facets.ts';
import { PROFILE_FIELDS, type ProfileField, type Compared } from '../fit.ts';
import { regioLinks, termLinks } from '../names.ts';
import { listText } from '../sentence.ts';
import type { Option } from '../options.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';

export interface OwnField {
  veld: ProfileField;
  /** What the visitor is asked. */
  vraag: string;
  opties: Option[];
}

const QUESTIONS: Record<ProfileField, string> = { regio: 'Uw regio', grootte: 'Hoeveel inwoners hebt u?', doelgroep: 'Voor wie zoekt u?', sector: 'In welke sector?' };
const NAMES: Record<ProfileField, string> = { regio: 'Regio', grootte: 'Inwoners', doelgroep: 'Doelgroep', sector: 'Sector' };

/** The fields a visitor fills in: every region and size, and the doelgroepen and sectors that a practice has. */
export function ownFields(c: Catalogue): OwnField[] {
  const items: Facetted[] = c.praktijken.map((p) => facetsOf(p));
  const inUse = (list: 'doelgroepen' | 'sectoren', field: 'doelgroep' | 'sector'): Option[] => c.termen.filter((t) => t.lijst === list && items.some((i) => i[field].includes(t.id))).map((t) => [t.id, t.data.naam]);
  const options: Record<ProfileField, Option[]> = {
    regio: c.regios.map((r): Option => [r.id, r.data.naam]).sort((a, b) => a[1].localeCompare(b[1], 'nl')),
    grootte: Object.entries(SIZES).filter(([id]) => id !== 'onbekend'),
    doelgroep: inUse('doelgroepen', 'doelgroep'),
    sector: inUse('sectoren', 'sector'),
  };
  return PROFILE_FIELDS.map((field) => ({ veld: field, vraag: QUESTIONS[field], opties: options[field] }));
}

export interface HierView {
  /** What the script compares with. */
  waarden: Compared;
  rijen: { veld: ProfileField; naam: string; hier: string; onbekend: boolean }[];
}

/** What one practice has in each field, in words and as values. */
export function hereView(item: PraktijkItem, c: Catalogue): HierView {
  const { data } = item;
  const { regio, grootte, doelgroep, sector } = facetsOf(item);
  const hier: Record<ProfileField, string> = {
    regio: listText(regioLinks(data.regios, c).map((l) => l.naam)),
    grootte: data.inwoners === undefined ? '' : `${numberText(data.inwoners)} toen (${SIZES[sizeClass(data.inwoners)]})`,
    doelgroep: listText(termLinks('doelgroepen', data.doelgroepen, c).map((l) => l.naam)),
    sector: listText(termLinks('sectoren', data.sectoren, c).map((l) => l.naam)),
  };
  return { waarden: { regio, grootte, doelgroep, sector }, rijen: PROFILE_FIELDS.map((field) => ({ veld: field, naam: NAMES[field], hier: hier[field] || 'onbekend', onbekend: hier[field] === '' })) };
}
