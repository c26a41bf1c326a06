// From what a visitor typed to what Pagefind is asked. Pure: the same question and the same
// language give the same plan. No word leaves here that the index does not know.
import { isStopwoord } from '../taal/stopwoorden.ts';
import { leesVraag } from '../taal/vraag.ts';
import { answersFor, type Answer } from './answers.ts';
import { type Correction, correct, type Word } from './correct.ts';
import { readPart } from './parts.ts';
import { isOwn, type Part } from './variants.ts';
import type { Zoektaal } from './zoektaal.ts';

export interface Plan {
  typed: string;
  /** What is asked, thing by thing, each with the ways to find it. */
  parts: Part[];
  /** The typed words that may stand side by side in a page: with the small words, and without. */
  together: string[][];
  /** Quoted phrases, and words to leave out: all known to the index. */
  phrases: string[];
  without: string[];
  /** The words to leave out as typed. */
  withoutTyped: string[];
  /** Pages that answer the whole question: a term or a region, by the name that was asked. */
  answers: Answer[];
  /** What was read differently from what was typed. */
  corrections: Correction[];
  /** Words that nothing here resembles. */
  unknown: string[];
  /** A quoted phrase holds a word that the collection does not use. */
  phraseUnknown: boolean;
}

/** The plan for a question. `literal`: no corrections, as in "Zoek toch op". */
export function makePlan(typed: string, language: Zoektaal, literal = false): Plan {
  const question = leesVraag(typed);
  const { words, corrections } = literal ? { words: question.woorden, corrections: [] } : correct(question.woorden, language);
  const { parts, unknown, answers } = readAll(words, question.zinnen.length > 0, language);
  return {
    typed: question.getypt,
    parts,
    together: sideBySide(words, parts, language),
    phrases: question.zinnen.filter((z) => z.every(language.kent)).map((z) => z.join(' ')),
    without: question.niet.flatMap((w) => [w, ...language.vormen(w)]).filter(language.kent),
    withoutTyped: question.niet,
    answers,
    corrections,
    unknown,
    phraseUnknown: question.zinnen.some((z) => !z.every(language.kent)),
  };
}

function readAll(words: readonly Word[], quoted: boolean, language: Zoektaal): Pick<Plan, 'parts' | 'unknown' | 'answers'> {
  const out: Pick<Plan, 'parts' | 'unknown' | 'answers'> = { parts: [], unknown: [], answers: [] };
  // Small words are left out, unless there is nothing else to search.
  const dropSmall = quoted || words.some((w) => !isStopwoord(w.woord));
  for (let i = 0; i < words.length; ) {
    const { end, parts, groups, used } = readPart(words, i, language, dropSmall);
    out.parts.push(...parts);
    const small = dropSmall && isStopwoord(words[i]?.woord ?? '');
    if (parts.length === 0 && end === i + 1 && !small) out.unknown.push(words[i]?.toon ?? '');
    if (i === 0 && end === words.length) out.answers = answersFor(groups, words, language);
    words = words.filter((_, n) => !used.includes(n));
    i = end;
  }
  return out;
}

function sideBySide(words: readonly Word[], parts: readonly Part[], language: Zoektaal): string[][] {
  const typed = words.map((w) => w.woord);
  const own = parts.map((p) => p.variants.find(isOwn)?.words ?? []);
  return [typed.length > 1 && typed.every(language.kent) ? typed : [], own.length > 1 && own.every((w) => w.length > 0) ? own.flat() : []].filter((z) => z.length > 0);
}
