// What the results page says, in one place: counts and how the question was understood.
import type { Plan } from './plan.ts';

/** The number of results in a sentence, with how many hold her own words. */
export function aantalzin(totaal: number, eigen: number, vraag: string): string {
  const getal = (n: number) => `${n.toLocaleString('nl-NL')} ${n === 1 ? 'resultaat' : 'resultaten'}`;
  if (totaal === 0) return `Niets gevonden voor “${vraag}”.`;
  if (eigen === 0) return `${getal(totaal)} voor “${vraag}”, gevonden met verwante woorden.`;
  if (eigen === totaal) return `${getal(totaal)} voor “${vraag}”.`;
  return `${getal(totaal)} voor “${vraag}”, waarvan ${eigen.toLocaleString('nl-NL')} met uw eigen woorden.`;
}

export interface Begrepen {
  tekst: string;
  /** Words to search as typed instead. */
  toch?: string;
}

/** What was understood otherwise than typed, in sentences. */
export function begrepen(plan: Plan): Begrepen[] {
  const aan = (w: readonly string[]) => w.map((x) => `‘${x}’`).join(', ');
  const uit: Begrepen[] = [];
  if (plan.corrections.length > 0) uit.push({ tekst: `U zocht ${aan(plan.corrections.map((c) => c.from))}. We tonen ${aan(plan.corrections.map((c) => c.to))}.`, toch: plan.typed });
  if (plan.unknown.length > 0) uit.push({ tekst: `${aan(plan.unknown)} staat op geen enkele pagina.` });
  if (plan.phraseUnknown) uit.push({ tekst: 'Tussen uw aanhalingstekens staat een woord dat op geen enkele pagina staat.' });
  if (plan.without.length > 0) uit.push({ tekst: `Zonder pagina’s met ${aan(plan.withoutTyped)}.` });
  return uit;
}

/** The mark on a result that other words found. */
export function viazin(via: readonly string[]): string {
  return via.length > 0 ? `Gevonden met ${via.slice(0, 2).map((v) => `‘${v}’`).join(' en ')}` : 'Bevat een deel van uw woorden';
}

/** Under the name of a region that answers the question. */
export function regiozin(naam: string, regio: string, praktijken: number): string {
  const wat = naam === regio ? 'Arbeidsmarktregio' : `${naam} hoort bij deze arbeidsmarktregio`;
  return `${wat}. ${praktijken} ${praktijken === 1 ? 'praktijk' : 'praktijken'} uit deze regio.`;
}

/** Under the name of a term that answers the question. */
export function begripzin(anders: readonly string[]): string {
  return anders.length > 0 ? `Begrip, ook: ${anders.slice(0, 4).join(', ')}. Lees wat het betekent.` : 'Begrip. Lees wat het betekent.';
}
