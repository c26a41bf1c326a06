// From ids to what a page shows: a name and the parts of its address.
import type { Toegekend } from '../schemas/toekenning.ts';
import type { Lijst } from '../schemas/term.ts';
import { listText, midSentence } from './sentence.ts';
import type { Catalogue } from './types.ts';

/** A link before the base path is known: `path(...pad)` makes its address. */
export interface Link {
  naam: string;
  pad: string[];
  /** The editors chose this, not the source. */
  redactie?: boolean;
}

/**
 * Links to the terms of a list, in the order given and named as they stand in one line: a term is a word,
 * so that only the first has its capital. Unknown ids keep their id as name.
 */
export function termLinks(list: Lijst, assigned: Toegekend[], c: Catalogue): Link[] {
  return assigned.map((t, i) => {
    const naam = c.termen.find((x) => x.lijst === list && x.id === t.id)?.data.naam ?? t.id;
    return { naam: i === 0 ? naam : midSentence(naam), pad: [list, t.id], redactie: t.toekenning === 'redactie' };
  });
}

/** Links to regions. */
export function regioLinks(assigned: Toegekend[], c: Catalogue): Link[] {
  return assigned.map((t) => ({
    naam: c.regios.find((r) => r.id === t.id)?.data.naam ?? t.id,
    pad: ['regios', t.id],
    redactie: t.toekenning === 'redactie',
  }));
}

/** Links to themes. */
export function themaLinks(assigned: Toegekend[], c: Catalogue): Link[] {
  return assigned.map((t) => ({
    naam: c.themas.find((x) => x.id === t.id)?.data.titel ?? t.id,
    pad: ['themas', t.id],
    redactie: t.toekenning === 'redactie',
  }));
}

/** Where a practice took place, in a few words: its municipalities, else its regions. */
export function placeText(gemeenten: string[], regios: Link[], max = 3): string {
  const names = gemeenten.length ? gemeenten : regios.map((r) => r.naam);
  if (names.length === 0) return 'plaats onbekend';
  if (names.length > max) return `${names.slice(0, max - 1).join(', ')} en ${names.length - max + 1} andere`;
  return listText(names);
}

/** Links to entries by id, in the order given; entries that may not be seen fall away. */
export function entryLinks(kind: 'praktijken' | 'werkwijzen' | 'succesfactoren' | 'verhalen' | 'leervragen', ids: string[], c: Catalogue): Link[] {
  return ids.flatMap((id) => {
    const entry = (c[kind] as { id: string; data: { titel: string } }[]).find((e) => e.id === id);
    return entry ? [{ naam: entry.data.titel, pad: [kind, id] }] : [];
  });
}
