// From what a visitor typed to what Pagefind is asked. Pure: the same question and the same
// language give the same plan. No word leaves here that the index does not know.
import { isFiller, isSmallWord } from '../language/smallWords.ts';
import { readQuestion } from '../language/question.ts';
import { answersFor, type Answer } from './answers.ts';
import { asPlace } from './asPlace.ts';
import { type Correction, correct, type Word } from './correct.ts';
import { readPart } from './parts.ts';
import { isOwn, type Part } from './variants.ts';
import type { SearchLanguage } from './searchLanguage.ts';

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
export function makePlan(typed: string, language: SearchLanguage, literal = false): Plan {
  const question = readQuestion(typed);
  const { words, corrections } = literal ? { words: question.words, corrections: [] } : correct(question.words, language);
  const { parts, unknown, answers } = readAll(words, question.phrases.length > 0, language);
  return {
    typed: question.typed,
    parts,
    together: sideBySide(words, parts, language),
    phrases: question.phrases.filter((z) => z.every(language.knows)).map((z) => z.join(' ')),
    without: question.without.flatMap((w) => [w, ...language.forms(w)]).filter(language.knows),
    withoutTyped: question.without,
    answers,
    corrections,
    unknown,
    phraseUnknown: question.phrases.some((z) => !z.every(language.knows)),
  };
}

function readAll(words: readonly Word[], quoted: boolean, language: SearchLanguage): Pick<Plan, 'parts' | 'unknown' | 'answers'> {
  const out: Pick<Plan, 'parts' | 'unknown' | 'answers'> = { parts: [], unknown: [], answers: [] };
  // Small words are left out, unless there is nothing else to search.
  const dropSmall = quoted || words.some((w) => !isSmallWord(w.word));
  const carries = (w: string) => !isSmallWord(w) && !isFiller(w);
  const drops = (w: string) => (dropSmall && isSmallWord(w)) || (isFiller(w) && words.some((x) => carries(x.word)));
  for (let i = 0; i < words.length; ) {
    const { end, parts, groups, used } = readPart(words, i, language, drops);
    out.parts.push(...parts);
    if (parts.length === 0 && end === i + 1 && !drops(words[i]?.word ?? '')) out.unknown.push(words[i]?.shown ?? '');
    if (i === 0 && end === words.length) {
      out.answers = answersFor(groups, words, language);
      if (out.answers.some((a) => a.place)) out.parts = out.parts.map((part) => asPlace(part));
    }
    words = words.filter((_, n) => !used.includes(n));
    i = end;
  }
  return out;
}

function sideBySide(words: readonly Word[], parts: readonly Part[], language: SearchLanguage): string[][] {
  const typed = words.map((w) => w.word);
  const own = parts.map((p) => p.variants.find(isOwn)?.words ?? []);
  return [typed.length > 1 && typed.every(language.knows) ? typed : [], own.length > 1 && own.every((w) => w.length > 0) ? own.flat() : []].filter((z) => z.length > 0);
}
