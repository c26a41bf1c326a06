// Entries for tests, made through the real schemas so that a fixture can never be invalid.
import type { z } from 'zod';
import { begrip } from '../schemas/begrip.ts';
import { bron } from '../schemas/bron.ts';
import { cijfer, type Cijfer } from '../schemas/cijfer.ts';
import { leervraag, type Leervraag } from '../schemas/leervraag.ts';
import { praktijk } from '../schemas/praktijk.ts';
import { regio } from '../schemas/regio.ts';
import { succesfactor } from '../schemas/succesfactor.ts';
import { term, type Lijst } from '../schemas/term.ts';
import { thema } from '../schemas/thema.ts';
import { uitwisseling } from '../schemas/uitwisseling.ts';
import { verhaal, type Verhaal } from '../schemas/verhaal.ts';
import { werkwijze, type Werkwijze } from '../schemas/werkwijze.ts';
import type { Catalogue, FactorItem, Item, PraktijkItem, RegioItem, TermItem } from './types.ts';
import type { Begrip } from '../schemas/begrip.ts';
import type { Thema } from '../schemas/thema.ts';
import type { Uitwisseling } from '../schemas/uitwisseling.ts';

const SOURCE = { bron: 'tno-2004', vindplaats: 'par. 3.8' };
const PUBLISHED = { status: 'gepubliceerd', gepubliceerd: '2026-01-01', herzien: '2026-01-02' } as const;

/** A practice; what is not given is the least that the schema accepts. */
export function eenPraktijk(id: string, data: Partial<z.input<typeof praktijk>> = {}): PraktijkItem {
  const least = { titel: id, samenvatting: `Over ${id} in 2004.`, niveau: 'beschrijving', ...PUBLISHED, schaal: 'gemeente', periode: { van: '2003' }, stand: { fase: 'loopt', peildatum: '2004' }, bronnen: [SOURCE] } as const;
  return { id, data: praktijk.parse({ ...least, ...data }) };
}

/** A success factor. */
export function eenFactor(id: string, data: Partial<z.input<typeof succesfactor>> = {}): FactorItem {
  const least = { titel: id, samenvatting: `Over ${id}.`, ...PUBLISHED, soort: 'succesfactor', onderdeel: 'inhoud', volgorde: 1, bronnen: [SOURCE] } as const;
  return { id, data: succesfactor.parse({ ...least, ...data }) };
}

/** A region. */
export function eenRegio(id: string, data: Partial<z.input<typeof regio>> = {}): RegioItem {
  const least = { naam: id, code: 'AM01', provincies: ['Utrecht'], gemeenten: ['Houten'], tegel: { kolom: 1, rij: 1, afgebroken: id } };
  return { id, data: regio.parse({ ...least, ...data }) };
}

/** A theme. */
export function eenThema(id: string, nummer: number): Item<Thema> {
  return { id, data: thema.parse({ titel: id, samenvatting: `Over ${id}.`, ...PUBLISHED, nummer, bronnen: [SOURCE] }) };
}

/** A story of an employer. */
export function eenVerhaal(id: string, data: Partial<z.input<typeof verhaal>> = {}): Item<Verhaal> {
  const least = { titel: id, samenvatting: `Over ${id} in 2004.`, ...PUBLISHED, praktijk: 'tilburg', bedrijf: id, periode: { van: '2004' }, vragen: ['ik-zoek-mensen'], bronnen: [SOURCE] } as const;
  return { id, data: verhaal.parse({ ...least, ...data }) };
}

/** A term of the glossary. */
export function eenBegrip(id: string, data: Partial<z.input<typeof begrip>> = {}): Item<Begrip> {
  return { id, data: begrip.parse({ term: id, uitleg: `Uitleg van ${id}.`, herkomst: 'bekend', ...data }) };
}

/** A figure of a survey. */
export function eenCijfer(id: string, data: Partial<z.input<typeof cijfer>> = {}): Item<Cijfer> {
  const least = { wat: id, groep: 'trechter', waarde: 10, eenheid: '%', jaar: '2019', bron: SOURCE } as const;
  return { id, data: cijfer.parse({ ...least, ...data }) };
}

/** A term of a closed list. */
export function eenTerm(lijst: Lijst, id: string, naam = id): TermItem {
  return { id, lijst, data: term.parse({ naam, uitleg: `Uitleg van ${naam}.` }) };
}

/** A recorded exchange. */
export function eenUitwisseling(id: string, data: Partial<z.input<typeof uitwisseling>> = {}): Item<Uitwisseling> {
  const least = { titel: id, soort: 'overgenomen', van: { naam: 'A' }, naar: { naam: 'B' }, datum: '2004', bron: SOURCE } as const;
  return { id, data: uitwisseling.parse({ ...least, ...data }) };
}

/** A learning question, from a source. */
export function eenLeervraag(id: string, data: Partial<z.input<typeof leervraag>> = {}): Item<Leervraag> {
  return { id, data: leervraag.parse({ titel: `${id}?`, samenvatting: `Over ${id}.`, ...PUBLISHED, vrager: { naam: 'gemeente A' }, gesteld: '2019', stand: 'onbekend', bron: SOURCE, ...data }) };
}

/** A way of working of one step. */
export function eenWerkwijze(id: string, data: Partial<z.input<typeof werkwijze>> = {}): Item<Werkwijze> {
  return { id, data: werkwijze.parse({ titel: id, samenvatting: `Over ${id}.`, ...PUBLISHED, soort: 'stappenplan', wanneer: 'U wilt iets.', stappen: [{ titel: 'Begin' }], bronnen: [SOURCE], ...data }) };
}

/** A catalogue; collections that are not given are empty, except the source that fixtures use. */
export function eenCatalogus(parts: Partial<Catalogue> = {}): Catalogue {
  const source = { id: 'tno-2004', data: bron.parse({ titel: 'Best practices', kort: 'TNO (2004)', uitgever: 'TNO', datum: '2004', soort: 'rapport', beschrijving: 'Een rapport.' }) };
  return { praktijken: [], succesfactoren: [], themas: [], werkwijzen: [], verhalen: [], leervragen: [], paginas: [], regios: [], uitwisselingen: [], begrippen: [], bronnen: [source], cijfers: [], termen: [], ...parts };
}
