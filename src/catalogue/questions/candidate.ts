// What a question is: its group, its text, and how much a receiving region needs it.
import type { Praktijk } from '../../schemas/praktijk.ts';
import type { Lijst } from '../../schemas/term.ts';
import type { Toegekend } from '../../schemas/toekenning.ts';
import { termLinks } from '../names.ts';
import { midSentence } from '../sentence.ts';
import type { Catalogue } from '../types.ts';

export const VRAAG_GROEPEN = ['Wie meededen', 'Wat het opleverde', 'Wat het vraagt', 'Hoe het verder ging'] as const;

export interface AskedQuestion {
  groep: (typeof VRAAG_GROEPEN)[number];
  vraag: string;
}

export interface Candidate extends AskedQuestion {
  /** What a receiving region needs first weighs most. */
  gewicht: number;
}

/** Names of terms as the practice itself uses them, at most `max`. A term that the editors assigned is not a word of the practice. */
export function words(list: Lijst, assigned: Toegekend[], c: Catalogue, max = 3): string[] {
  const own = assigned.filter((t) => !t.toekenning);
  return termLinks(list, own.length > 0 ? own : assigned, c).slice(0, max).map((l) => midSentence(l.naam));
}

/** The doelgroepen that took part: those who found work, not those who offered it or helped. */
export const participants = (p: Praktijk) => p.doelgroepen.filter((d) => d.id !== 'werkgevers' && d.id !== 'professionals');

/** Whether it was still to begin when the source was written. */
export const isPlanned = (p: Praktijk): boolean => p.stand.fase === 'plan' || p.stand.fase === 'idee';
