// Everything the region pages and the tile map show.
import { nounFor } from '../../numbers.ts';
import { cardsByLevel } from '../cards.ts';
import { tileClass, type Maten } from '../maten.ts';
import { standOn } from '../matching.ts';
import { placeText, regioLinks } from '../names.ts';
import { momentText, periodText } from '../period.ts';
import { invitationFor } from '../invitation.ts';
import { lookAlikes } from '../lookAlikes.ts';
import { measuresOf, praktijkenFrom, stepsOf, type Direction } from '../regions.ts';
import type { SearchData } from '../searchData.ts';
import { newestFirst } from '../trail.ts';
import type { Catalogue, RegioItem } from '../types.ts';
import { STAND } from './leervraag.ts';
import { bronView, stapView } from './stap.ts';

export interface Tile {
  id: string;
  naam: string;
  /** Name with soft hyphens. */
  afgebroken: string;
  kolom: number;
  rij: number;
  /** Practices of the region: what the map shows unless another measure is chosen. */
  aantal: number;
  /** Strength of the colour: none, few or many practices. */
  klasse: ReturnType<typeof tileClass>;
  maten: Maten;
}

/** The 35 tiles with their counts. */
export function tiles(c: Catalogue): Tile[] {
  return c.regios.map((r) => {
    const maten = measuresOf(r.id, c);
    return { id: r.id, naam: r.data.naam, afgebroken: r.data.tegel.afgebroken.replaceAll('·', '\u00AD'), kolom: r.data.tegel.kolom, rij: r.data.tegel.rij, aantal: maten.praktijken, klasse: tileClass('praktijken', maten.praktijken), maten };
  });
}

/** The regions by name with their counts, for the list before the map. */
export function regioList(c: Catalogue) {
  return c.regios
    .map((r) => ({ id: r.id, naam: r.data.naam, provincies: r.data.provincies.join(', '), gemeenten: r.data.gemeenten.length, ...measuresOf(r.id, c) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** The four measures in words, each with the place on the page where they stand; none where there is nothing. */
function counters(m: Maten): { naam: string; aantal: number; anker?: string }[] {
  const named = [
    { naam: nounFor(m.praktijken, 'praktijk'), aantal: m.praktijken, anker: 'praktijken' },
    { naam: 'keer gedeeld met anderen', aantal: m.brengt, anker: 'gedeeld' },
    { naam: 'keer van elders gehaald', aantal: m.haalt, anker: 'gehaald' },
    { naam: nounFor(m.vragen, 'vraag'), aantal: m.vragen, anker: 'vragen' },
  ];
  return named.map(({ anker, ...t }) => (t.aantal > 0 ? { ...t, anker } : t));
}

/** The view of one region. `today`: 'JJJJ-MM-DD'. */
export function regioView(item: RegioItem, c: Catalogue, today: string) {
  const { data } = item;
  const steps = (direction: Direction) => newestFirst(stepsOf(item.id, direction, c)).map((u) => stapView(u, c));
  const claims = (list: typeof data.zoekt) => list.map((b) => ({ tekst: b.tekst, bron: bronView(b.bron, c) }));
  const zoek: SearchData = {
    soort: 'regio',
    collectie: 'regios',
    id: item.id,
    titel: data.naam,
    plaats: data.provincies.join(', '),
    regios: [item.id],
    namen: [...data.gemeenten, ...data.aliassen.map((a) => a.naam)],
  };
  const maten = measuresOf(item.id, c);
  return {
    ...cardsByLevel(praktijkenFrom(item.id, c), c),
    tellers: counters(maten),
    brengt: steps('brengt'),
    haalt: steps('haalt'),
    binnen: steps('binnen'),
    biedt: claims(data.biedt),
    zoekt: claims(data.zoekt),
    vragen: c.leervragen.filter((l) => l.data.vrager.regio === item.id).map((l) => ({ naam: l.data.titel, pad: ['leervragen', l.id], gesteld: momentText(l.data.gesteld), stand: STAND[standOn(l.data, today)] })),
    lijkt: lookAlikes(item, c).map(({ regio, redenen }) => ({ naam: regio.data.naam, pad: ['regios', regio.id], redenen })),
    uitnodiging: invitationFor(item, c).map(({ praktijk, redenen }) => ({ naam: praktijk.data.titel, pad: ['praktijken', praktijk.id], redenen, plaats: placeText(praktijk.data.gemeenten, regioLinks(praktijk.data.regios, c)), periode: periodText(praktijk.data.periode) })),
    vroeger: data.aliassen.filter((a) => a.soort === 'voormalige-gemeente').sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    anders: data.aliassen.filter((a) => a.soort !== 'voormalige-gemeente').map((a) => a.naam),
    zoek,
  };
}
