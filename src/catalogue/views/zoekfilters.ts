// The filters of the results page with the names of their values.
import { DETAIL_NAMES } from '../detail.ts';
import type { Catalogue } from '../types.ts';

interface Zoekfilter {
  filter: 'soort' | 'thema' | 'regio' | 'doelgroep' | 'niveau';
  naam: string;
  opties: { waarde: string; naam: string }[];
}

const KINDS = { praktijk: 'Praktijk', thema: 'Thema', succesfactor: 'Succesfactor', 'werkzaam-element': 'Werkzaam element', werkwijze: 'Werkwijze', verhaal: 'Verhaal', leervraag: 'Leervraag', begrip: 'Begrip', regio: 'Regio', bron: 'Bron', pagina: 'Pagina' };

const fixed = (names: Record<string, string>) => Object.entries(names).map(([waarde, naam]) => ({ waarde, naam }));
const byName = (a: { naam: string }, b: { naam: string }) => a.naam.localeCompare(b.naam, 'nl');

/** Every filter with all its values; the script of the page hides those without results. */
export function zoekfilters(c: Pick<Catalogue, 'themas' | 'regios' | 'termen'>): Zoekfilter[] {
  return [
    { filter: 'soort', naam: 'Soort', opties: fixed(KINDS) },
    { filter: 'thema', naam: 'Thema', opties: c.themas.map((t) => ({ waarde: t.id, naam: t.data.titel })).sort(byName) },
    { filter: 'regio', naam: 'Regio', opties: c.regios.map((r) => ({ waarde: r.id, naam: r.data.naam })).sort(byName) },
    { filter: 'doelgroep', naam: 'Doelgroep', opties: c.termen.filter((t) => t.lijst === 'doelgroepen').map((t) => ({ waarde: t.id, naam: t.data.naam })).sort(byName) },
    { filter: 'niveau', naam: 'Niveau', opties: fixed(DETAIL_NAMES) },
  ];
}
