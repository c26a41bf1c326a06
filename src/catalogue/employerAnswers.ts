// The questions of an employer, in the order in which an employer asks them.
import type { Verhaal } from '../schemas/verhaal.ts';

/** The last one is not answered by a story: the visitor's own region is. */
export const WHO_TO_CALL = 'Wie belt u?';

const QUESTIONS = [
  { vraag: 'Wat krijgt u?', velden: ['watKreegU'] },
  { vraag: 'Wat doet u, en hoeveel uur?', velden: ['watDeedU', 'hoeveelUur'] },
  { vraag: 'Wat kost het?', velden: ['watKostteHet'] },
  { vraag: 'Wat als het niet lukt?', velden: ['watAlsHetNietLukte'] },
  { vraag: 'Wie doet het papierwerk?', velden: ['wieDeedHetPapierwerk'] },
] as const;

/** All six, for a sheet that is still empty. */
export const EMPLOYER_QUESTIONS: readonly string[] = [...QUESTIONS.map((q) => q.vraag), WHO_TO_CALL];

const UNKNOWN: Record<string, string> = { hoeveelUur: 'Hoeveel uur dat kostte, vertelt de bron niet. Vraag het vooraf.' };
const UNKNOWN_ANSWER = 'Dat vertelt de bron niet. Vraag het vooraf.';

interface Answer {
  vraag: string;
  antwoorden: { tekst: string; onbekend: boolean }[];
}

/** The answers that a story gives; what its source does not tell is said in so many words. */
export function answersOf(data: Verhaal): Answer[] {
  return QUESTIONS.map(({ vraag, velden }) => ({
    vraag,
    antwoorden: velden.map((veld) => (data[veld] === 'onbekend' ? { tekst: UNKNOWN[veld] ?? UNKNOWN_ANSWER, onbekend: true } : { tekst: data[veld], onbekend: false })),
  }));
}
