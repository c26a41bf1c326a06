// What an entry does not tell becomes a question, in the words of that practice.
import { VRAAG_GROEPEN, type AskedQuestion } from './questions/candidate.ts';
import { fromCourse } from './questions/course.ts';
import { fromFigures } from './questions/figures.ts';
import { fromKit } from './questions/kit.ts';
import { fromPeople } from './questions/people.ts';
import type { Catalogue, PraktijkItem } from './types.ts';

/** More questions than this nobody answers. */
export const MAX_VRAGEN = 12;

const plainText = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * The questions that an entry leaves open, at most MAX_VRAGEN: those that a receiving region needs
 * first, in the order of VRAAG_GROEPEN. A question that `antwoorden` already holds is left out.
 */
export function questionsFor({ data: p }: PraktijkItem, c: Catalogue): AskedQuestion[] {
  const answered = new Set(p.antwoorden.map((a) => plainText(a.vraag)));
  const all = [...fromPeople(p, c), ...fromFigures(p), ...fromKit(p, c), ...fromCourse(p, c)].filter((k) => !answered.has(plainText(k.vraag)));
  const chosen = new Set(all.map((k, i) => ({ k, i })).sort((a, b) => b.k.gewicht - a.k.gewicht || a.i - b.i).slice(0, MAX_VRAGEN).map(({ k }) => k));
  return VRAAG_GROEPEN.flatMap((groep) => all.filter((k) => chosen.has(k) && k.groep === groep).map(({ vraag }) => ({ groep, vraag })));
}

/** Whether a practice has ready pages with its questions and a plan: full descriptions that stand in the lists. */
export const hasReadyPages = ({ data }: PraktijkItem): boolean => data.niveau === 'beschrijving' && data.status !== 'gearchiveerd';

/** The questions by group, numbered on from group to group; groups without questions are left out. */
export function groupedQuestions(vragen: AskedQuestion[]): { groep: string; vanaf: number; vragen: string[] }[] {
  let next = 1;
  return VRAAG_GROEPEN.flatMap((groep) => {
    const own = vragen.filter((v) => v.groep === groep).map((v) => v.vraag);
    const from = next;
    next += own.length;
    return own.length > 0 ? [{ groep, vanaf: from, vragen: own }] : [];
  });
}
