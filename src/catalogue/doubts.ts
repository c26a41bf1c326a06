// What a text says is not known, turned into questions in its own words.
import { capital } from './sentence.ts';

const UNKNOWN = /onbekend|(staat|staan) (er )?(maar voor een deel|niet)|(zegt|vertelt|noemt|geeft|legt) de bron niet|weten wij niet|niet bijgevoegd|geen (aantallen|cijfers)|zonder (cijfers|aantal)/i;
const OPEN = /^((?:Hoe|Hoeveel|Of|Wie|Wat|Waarom|Wanneer|Waar\w*|Welke?|Van wie|Voor wie|Bij welke?|Met welke?)\b.*?),? (?:is onbekend|zijn onbekend|staat er niet(?: precies)?|staat niet in (?:de bron|het rapport)|(?:zegt|vertelt|noemt) de bron niet(?: precies)?|weten wij niet)$/i;
// Doubts of the editors about the source itself are no question for the people of the practice
const ABOUT_SOURCE = /\b(bron|rapport|titel|verhaal|verhalen|lijst|tekst|redactie|bladzijde|paragraaf)\b|\bp\. \d/i;
// Words that lean on the sentence before
const LEANS = /\b(dat|dit|die|deze|daar\w*|er ooit|het)\b/i;

const sentences = (text: string) => text.split(/(?<=[.!?])\s+|;\s+/).map((s) => s.trim().replace(/[.;]$/, ''));

/** Whether a text tells that part of it is not known. */
export const isPartlyUnknown = (text: string): boolean => text !== 'onbekend' && UNKNOWN.test(text);

/** The part of a text that is known, as one or more sentences; empty when nothing is. */
export function knownPart(text: string): string {
  const known = sentences(text).filter((s) => s && !UNKNOWN.test(s));
  return known.length > 0 ? `${known.map(capital).join('. ')}.` : '';
}

/**
 * Questions from one caution: 'Hoe lang mensen hun werk hielden, is onbekend.' becomes
 * 'Weet u hoe lang mensen hun werk hielden?'. What leans on the sentence before takes that along.
 */
export function questionsIn(caution: string): string[] {
  const parts = sentences(caution);
  return parts.flatMap((s, i) => {
    const open = OPEN.exec(s)?.[1];
    if (!open || ABOUT_SOURCE.test(open)) return [];
    const question = `Weet u ${open.charAt(0).toLowerCase()}${open.slice(1)}?`;
    if (!LEANS.test(open)) return [question];
    const before = parts[i - 1];
    if (!before) return /^\w+ (dat|dit|die|deze|daar)\b/i.test(open) ? [] : [question];
    return ABOUT_SOURCE.test(before) || before.length > 140 ? [] : [`${before}. ${question}`];
  });
}
