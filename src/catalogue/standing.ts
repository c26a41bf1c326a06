// How a practice stood on the day of its source. Never says that it runs today.
import type { Praktijk } from '../schemas/praktijk.ts';
import { momentText } from './period.ts';

const THEN: Record<Praktijk['stand']['fase'], string> = {
  idee: 'was een idee',
  plan: 'was een plan',
  pilot: 'liep als proef',
  loopt: 'liep',
  regulier: 'was gewoon beleid',
  afgerond: 'was afgerond',
  gestopt: 'was gestopt',
  onbekend: 'stand onbekend',
};

/** Short state for cards: 'liep in 2004'. */
export function standText({ fase, peildatum }: Praktijk['stand']): string {
  if (fase === 'onbekend') return `stand in ${momentText(peildatum)} onbekend`;
  return `${THEN[fase]} in ${momentText(peildatum)}`;
}

/** State with what is known of today: 'liep in 2004; nu onbekend'. Ended practices need no 'now'. */
export function standToday(p: Pick<Praktijk, 'stand' | 'toenEnNu'>): string {
  const text = standText(p.stand);
  if (p.stand.fase === 'afgerond' || p.stand.fase === 'gestopt') return text;
  return p.toenEnNu === 'onbekend' ? `${text}; nu onbekend` : text;
}
