// The filters of the results page with the names of their values.
import { DETAIL_NAMEN } from '../detail.ts';
import type { Catalogue } from '../types.ts';

export interface Zoekfilter {
  filter: 'soort' | 'thema' | 'regio' | 'doelgroep' | 'niveau';
  naam: string;
  opties: { waarde: string; naam: string }[];
}

const SOORTEN = { praktijk: 'Praktijk', thema: 'Thema', succesfactor: 'Succesfactor', 'werkzaam-element': 'Werkzaam element', werkwijze: 'Werkwijze', verhaal: 'Verhaal', leervraag: 'Leervraag', begrip: 'Begrip', regio: 'Regio', bron: 'Bron', pagina: 'Pagina' };

const vast = (namen: Record<string, string>) => Object.entries(namen).map(([waarde, naam]) => ({ waarde, naam }));
const opNaam = (a: { naam: string }, b: { naam: string }) => a.naam.localeCompare(b.naam, 'nl');

/** Every filter with all its values; the script of the page hides those without results. */
export function zoekfilters(c: Pick<Catalogue, 'themas' | 'regios' | 'termen'>): Zoekfilter[] {
  return [
    { filter: 'soort', naam: 'Soort', opties: vast(SOORTEN) },
    { filter: 'thema', naam: 'Thema', opties: c.themas.map((t) => ({ waarde: t.id, naam: t.data.titel })).sort(opNaam) },
    { filter: 'regio', naam: 'Regio', opties: c.regios.map((r) => ({ waarde: r.id, naam: r.data.naam })).sort(opNaam) },
    { filter: 'doelgroep', naam: 'Doelgroep', opties: c.termen.filter((t) => t.lijst === 'doelgroepen').map((t) => ({ waarde: t.id, naam: t.data.naam })).sort(opNaam) },
    { filter: 'niveau', naam: 'Niveau', opties: vast(DETAIL_NAMEN) },
  ];
}
