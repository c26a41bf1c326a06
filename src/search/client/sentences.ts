// What the results page says, in one place: counts and how the question was understood.
import { counted, numberText } from '../../numbers.ts';
import type { Plan } from './plan.ts';

const LIST = new Intl.ListFormat('nl');

/** The number of results in a sentence, with how many hold her own words, or those of them that are known here. */
export function countSentence(total: number, own: number, question: string, allKnown = true): string {
  if (total === 0) return `Niets gevonden voor ‘${question}’.`;
  if (own === 0) return `${counted(total, 'resultaat')} voor ‘${question}’, gevonden met verwante woorden.`;
  const words = allKnown ? 'uw eigen woorden' : 'uw andere woorden';
  if (own === total) return `${counted(total, 'resultaat')} voor ‘${question}’${allKnown ? '' : `, met ${words}`}.`;
  return `${counted(total, 'resultaat')} voor ‘${question}’, waarvan ${numberText(own)} met ${words}.`;
}

interface Understood {
  text: string;
  /** Words to search as typed instead. */
  literal?: string;
}

/** What was understood otherwise than typed, in sentences. */
export function understood(plan: Pick<Plan, 'typed' | 'corrections' | 'unknown' | 'phraseUnknown' | 'without' | 'withoutTyped'>): Understood[] {
  const quoted = (w: readonly string[]) => LIST.format(w.map((x) => `‘${x}’`));
  const out: Understood[] = [];
  if (plan.corrections.length > 0) out.push({ text: `U zocht ${quoted(plan.corrections.map((c) => c.from))}. We tonen ${quoted(plan.corrections.map((c) => c.to))}.`, literal: plan.typed });
  if (plan.unknown.length > 0) out.push({ text: `${quoted(plan.unknown)} ${plan.unknown.length === 1 ? 'staat' : 'staan'} op geen enkele pagina.` });
  if (plan.phraseUnknown) out.push({ text: 'Tussen uw aanhalingstekens staat een woord dat op geen enkele pagina staat.' });
  if (plan.without.length > 0) out.push({ text: `Zonder pagina’s met ${quoted(plan.withoutTyped)}.` });
  return out;
}

/** The mark on a result that other words found. */
export function viaSentence(via: readonly string[], scattered = false): string {
  if (scattered) return 'Bevat uw woorden, maar niet bij elkaar';
  return via.length > 0 ? `Gevonden met ${via.slice(0, 2).map((v) => `‘${v}’`).join(' en ')}` : 'Bevat een deel van uw woorden';
}

/** Under the name of a region that answers the question. */
export function regioSentence(name: string, regio: string, praktijken: number): string {
  const what = name === regio ? 'Arbeidsmarktregio' : `${name} hoort bij deze arbeidsmarktregio`;
  return `${what}. ${counted(praktijken, 'praktijk')} uit deze regio.`;
}

/** Under the name of a term that answers the question: what it means when that is known, and its other names. */
export function begripSentence(meaning: string, others: readonly string[]): string {
  const also = others.length > 0 ? `Ook: ${others.slice(0, 4).join(', ')}.` : '';
  return [meaning || 'Begrip. Lees wat het betekent.', also].filter(Boolean).join(' ');
}
