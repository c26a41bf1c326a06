// Plain language: what makes a reader stumble. All warnings, with the sentence shown.
import type { Corpus, Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { HARD_WORDS } from './hard-words.ts';
import { explainedTerms, knownWords, properNames } from './jargon.ts';
import { sentencesOf, withoutQuotes, wordsIn } from './sentences.ts';
import { blocksOf, type Block } from './text.ts';

/** Words in a row without a rest, letters in a word: more is hard to read. */
const LONGEST_SENTENCE = 25;
const LONGEST_WORD = 24;
const TOO_LONG = new RegExp(`\\p{L}{${LONGEST_WORD + 1},}`, 'gu');

const prose = (entry: Entry): Block[] => blocksOf(entry).filter((b) => b.isProse);

const shown = (sentence: string) => (sentence.length > 240 ? `${sentence.slice(0, 237)}...` : sentence);

/** What one reads in one breath: a colon or semicolon is a rest, and a list after it is read item by item. */
const breaths = (sentence: string) => sentence.split(/[:;](?=\s)/);

/** Sentences with more than 25 words in one breath. */
export function longSentences(entry: Entry): Problem[] {
  return prose(entry).flatMap((block) =>
    sentencesOf(block.text).flatMap((s) => {
      const parts = breaths(s);
      const n = Math.max(...parts.map((b) => wordsIn(b).length));
      return n > LONGEST_SENTENCE ? [block.warn(s, `Deze zin heeft ${n} woorden${parts.length > 1 ? ' achter elkaar' : ''}: "${shown(s)}"`, 'Maak er twee of drie zinnen van.')] : [];
    }),
  );
}

/** Words of more than 24 letters that no term explains; each once per entry. */
export function longWords(entry: Entry, corpus: Corpus): Problem[] {
  const known = knownWords(corpus);
  return oncePerEntry(prose(entry), TOO_LONG, (word) => !known.has(word) && !known.has(word.toLowerCase()) && !known.has(word.replace(/(en|s|n)$/, '').toLowerCase())).map(({ block, word, sentence }) =>
    block.warn(word, `Het woord '${word}' heeft ${word.length} letters: "${shown(sentence)}"`, 'Schrijf het met een streepje of in twee woorden, of leg het uit bij de begrippen.'),
  );
}

/** Abbreviations that are no term, no name and not written out in the entry; each once per entry. */
export function unexplainedAbbreviations(entry: Entry, corpus: Corpus): Problem[] {
  const known = knownWords(corpus);
  const names = [...explainedTerms(corpus), ...properNames(corpus)];
  const writtenOut = (a: string) => new RegExp(`\\(${a}\\)|${a}(?:'s|’s)? \\(|${a} (?:is|betekent|staat voor) `).test(entry.source);
  return oncePerEntry(prose(entry), /(?<![\p{L}\d&.-])\p{Lu}{2,6}(?![\p{L}\d&-])/gu, (a) => !known.has(a) && !names.includes(a) && !writtenOut(a)).map(({ block, word, sentence }) =>
    block.warn(word, `De afkorting ${word} wordt nergens uitgelegd: "${shown(sentence)}"`, `Schrijf haar één keer voluit met (${word}) erachter, of zet haar bij de begrippen.`),
  );
}

/** Words of the office; each once per entry. */
export function hardWords(entry: Entry): Problem[] {
  const told = new Set<string>();
  return prose(entry).flatMap((block) =>
    sentencesOf(block.text).flatMap((s) =>
      HARD_WORDS.flatMap(([hard, plain]) => {
        const word = hard.exec(withoutQuotes(s))?.[0];
        if (word === undefined || told.has(plain)) return [];
        told.add(plain);
        return [block.warn(word, `'${word}' is geen gewone taal: "${shown(s)}"`, `Schrijf bijvoorbeeld '${plain}'.`)];
      }),
    ),
  );
}

const AUXILIARY = /(?<!\p{L})(?:word|wordt|worden|werd|werden)(?!\p{L})/iu;
const PARTICIPLE = /(?<!\p{L})(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|voor|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{Ll}{3,}(?:d|t|en)|\p{L}{2,}eerd)(?!\p{L})/u;
const WITHOUT_DOER = /(?<!\p{L})door (?!te |middel|de week|het jaar)/u;

/** Two sentences in a row that hide who acts. One is often right: the doer may not be known. */
export function passiveTwice(entry: Entry): Problem[] {
  return prose(entry).flatMap((block) => {
    const sentences = sentencesOf(block.text);
    const passive = sentences.map((s) => AUXILIARY.test(s) && PARTICIPLE.test(s) && !WITHOUT_DOER.test(s));
    return sentences.flatMap((s, i) => {
      const next = sentences[i + 1];
      if (!passive[i] || !passive[i + 1] || passive[i - 1] || next === undefined) return [];
      return [block.warn(s, `Twee zinnen na elkaar zeggen niet wie iets doet: "${shown(`${s} ${next}`)}"`, 'Zeg wie het doet, als u dat weet: "de gemeente belt" in plaats van "er wordt gebeld".')];
    });
  });
}

function oncePerEntry(blocks: readonly Block[], form: RegExp, isTold: (word: string) => boolean) {
  const told = new Set<string>();
  return blocks.flatMap((block) =>
    sentencesOf(withoutQuotes(block.text).replace(/https?:\/\/\S+/g, ' ')).flatMap((sentence) =>
      [...sentence.matchAll(form)].flatMap(([word]) => {
        const key = word.toLowerCase();
        if (told.has(key) || !isTold(word)) return [];
        told.add(key);
        return [{ block, word, sentence }];
      }),
    ),
  );
}
