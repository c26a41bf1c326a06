// The list of all practices with its filters.
import { cardOf, type Card } from '../cards.ts';
import { facetsOf } from '../facetValues.ts';
import { countsFor, FIXED, withDefaultLevel, type Facet, type Facetted } from '../facets.ts';
import { NOT_THE_SAME } from '../facts.ts';
import type { Catalogue } from '../types.ts';
import { ownFields, type OwnField } from './bijOns.ts';

interface FacetOption {
  waarde: string;
  naam: string;
  /** Practices with this value among the full descriptions. */
  aantal: number;
  /** Ready page of this value, for visitors without script. */
  pad?: string[];
}

export interface FacetGroup {
  facet: Facet;
  naam: string;
  opties: FacetOption[];
  /** What a visitor must know before choosing here. */
  noot?: string;
}

const FACET_NAMES: Record<Facet, string> = {
  thema: 'Thema',
  doelgroep: 'Doelgroep',
  regio: 'Regio',
  grootte: 'Gemeentegrootte',
  stand: 'Stand toen',
  instrument: 'Instrument',
  sector: 'Sector',
  niveau: 'Niveau',
  gemeten: 'Gemeten',
  overgenomen: 'Elders overgenomen',
  oordeel: 'Oordeel van de bron',
};

const ORDER: Facet[] = ['thema', 'doelgroep', 'regio', 'grootte', 'stand', 'oordeel', 'gemeten', 'overgenomen', 'instrument', 'sector', 'niveau'];
const LISTS = { doelgroep: 'doelgroepen', sector: 'sectoren', instrument: 'instrumenten' } as const;
const NOTES: Partial<Record<Facet, string>> = { gemeten: NOT_THE_SAME, overgenomen: NOT_THE_SAME, oordeel: 'De bronnen kozen vooral geslaagde voorbeelden. Wat niet lukte, ontbreekt nog.' };
// Stopped and "did not work" belong in the list even while nobody has told us one
const WHOLE: Facet[] = ['stand', 'oordeel', 'gemeten', 'overgenomen'];

function names(facet: Facet, c: Catalogue): { waarde: string; naam: string; pad?: string[] }[] {
  const fixed = FIXED[facet];
  if (fixed) return Object.entries(fixed).map(([waarde, naam]) => ({ waarde, naam }));
  if (facet === 'thema') return [...c.themas].sort((a, b) => a.data.nummer - b.data.nummer).map((t) => ({ waarde: t.id, naam: t.data.titel, pad: ['themas', t.id] }));
  if (facet === 'regio') return [...c.regios].sort((a, b) => a.data.naam.localeCompare(b.data.naam, 'nl')).map((r) => ({ waarde: r.id, naam: r.data.naam, pad: ['regios', r.id] }));
  const list = LISTS[facet as keyof typeof LISTS];
  return c.termen.filter((t) => t.lijst === list).map((t) => ({ waarde: t.id, naam: t.data.naam, pad: [list, t.id] }));
}

/** Filters with the values in use; counts are those of the list as it opens. */
export function facetGroups(items: Facetted[], c: Catalogue): FacetGroup[] {
  return ORDER.map((facet) => {
    const counts = countsFor(facet, items, withDefaultLevel({}));
    const used = new Set(items.flatMap((i) => i[facet]));
    const shown = names(facet, c).filter((o) => used.has(o.waarde) || WHOLE.includes(facet));
    const group: FacetGroup = { facet, naam: FACET_NAMES[facet], opties: shown.map((o) => ({ ...o, aantal: counts.get(o.waarde) ?? 0 })) };
    const noot = NOTES[facet];
    return noot ? { ...group, noot } : group;
  }).filter((g) => g.opties.length > 0);
}

/** Every practice with its card and facet values, newest first. */
export function overzicht(c: Catalogue): { items: { card: Card; facetten: Facetted }[]; groepen: FacetGroup[]; vol: number; kort: number; eigen: OwnField[] } {
  const items = c.praktijken
    .map((p) => ({ card: cardOf(p, c), facetten: facetsOf(p, c.uitwisselingen) }))
    .sort((a, b) => Number(a.card.kort) - Number(b.card.kort) || b.card.jaar - a.card.jaar || a.card.titel.localeCompare(b.card.titel, 'nl'));
  const short = items.filter((i) => i.card.kort).length;
  return { items, groepen: facetGroups(items.map((i) => i.facetten), c), vol: items.length - short, kort: short, eigen: ownFields(c) };
}
