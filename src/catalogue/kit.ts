// "Zelf aan de slag": the seven things a receiving region wants to know, known or still to ask.
import { KIT, type Praktijk } from '../schemas/praktijk.ts';

const QUESTIONS: Record<(typeof KIT)[number], { label: string; vraag: string }> = {
  projectstructuur: { label: 'Projectstructuur', vraag: 'wie stuurde het aan, en wie deed wat?' },
  inzet: { label: 'Inzet', vraag: 'hoeveel mensen en hoeveel uur per week kostte het?' },
  kosten: { label: 'Kosten', vraag: 'hoeveel kostte het, in totaal en per deelnemer?' },
  financiering: { label: 'Financiering', vraag: 'wie betaalde het, en uit welk geld?' },
  draagvlak: { label: 'Draagvlak', vraag: 'hoe kreeg u bestuur, collega’s en werkgevers mee?' },
  doelen: { label: 'Doelen', vraag: 'welk doel in cijfers was er vooraf?' },
  hulpmiddelen: { label: 'Hulpmiddelen', vraag: 'welke draaiboeken, formulieren of systemen zijn er?' },
};

export interface KitRow {
  label: string;
  /** What the source tells; absent when unknown. */
  bekend?: string;
  /** The question to ask where the source tells nothing. */
  vraag: string;
}

/** The question to ask for each of the seven, as a sentence of its own. */
export const kitQuestions = (): Record<string, string> => Object.fromEntries(KIT.map((k) => [k, `${QUESTIONS[k].label}: ${QUESTIONS[k].vraag}`]));

/** The seven rows in the order of the page. */
export function kitRows(p: Praktijk): KitRow[] {
  return KIT.map((k) => (p[k] === 'onbekend' ? QUESTIONS[k] : { ...QUESTIONS[k], bekend: p[k] }));
}

/** How many of the seven the source tells. */
export const knownCount = (rows: KitRow[]): number => rows.filter((r) => r.bekend !== undefined).length;
