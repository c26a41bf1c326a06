// Reads what a visitor typed: loose words, "quoted phrases" and -excluded words.
import { normalise, pieces } from './normalise.ts';

interface Question {
  /** As typed, trimmed. */
  typed: string;
  /** Loose words in order, normalised. `shown` is how the visitor wrote them. */
  words: { word: string; shown: string }[];
  /** Quoted phrases, as normalised words. */
  phrases: string[][];
  /** Words that must not be in a result. */
  without: string[];
}

const TOKENS = /(-?)["“”„]([^"“”„]*)["“”„]?|(\S+)/gu;

/** The parts of a question. A hyphen excludes only at the start of a word: 're-integratie' is one word. */
export function readQuestion(typed: string): Question {
  const question: Question = { typed: typed.trim().slice(0, 200), words: [], phrases: [], without: [] };
  for (const [, min, phrase, loose] of question.typed.matchAll(TOKENS)) {
    if (phrase !== undefined) {
      const words = phrase.split(/\s+/).map(normalise).filter(Boolean);
      if (min === '-') question.without.push(...words);
      else if (words.length > 0) question.phrases.push(words);
    } else if (loose) {
      const out = /^[-–](?=\p{L}|\p{N})/u.test(loose);
      const word = normalise(loose);
      if (!word) continue;
      if (out) question.without.push(word);
      else if (loose.includes('/')) for (const piece of pieces(loose)) question.words.push({ word: piece, shown: piece });
      else question.words.push({ word, shown: loose.replace(/^[^\p{L}\p{N}]+(?<!['’])|[^\p{L}\p{N}]+$/gu, '') });
    }
  }
  return question;
}
