import { distance } from 'fastest-levenshtein';
import type { ITrie } from 'cspell-trie-lib';
import type { Corpus, Entry } from '../corpus.ts';
import { once } from '../once.ts';
import type { Problem } from '../problem.ts';
import { ID_VORM } from '../../schemas/tekst.ts';
import { knownWords, properNames } from './jargon.ts';
import { sentencesOf, withoutQuotes } from './sentences.ts';
import { blocksOf, type Block } from './text.ts';

const WORD = /['’]?\p{L}[\p{L}\p{M}\d'’-]*/gu;
const NO_TEXT = /https?:\/\/\S+|\S+@\S+|[\w.-]+\.(?:nl|org|eu|com|example)\b\S*/g;

/** Warnings for words that neither the dictionary nor the entries themselves know; each word once per entry. */
export function misspelt(entry: Entry, corpus: Corpus, words: ITrie): Problem[] {
  const told = new Set<string>();
  return blocksOf(entry).flatMap((block) => {
    // An id or a choice from a list is no text.
    if (ID_VORM.test(block.text)) return [];
    return candidates(block).flatMap(({ word, isName }) => {
      if (told.has(word) || isRight(word, words, corpus)) return [];
      const near = isName ? nearName(word, corpus) : suggestion(word, words, corpus);
      // An unknown name is probably right: only one that is nearly a known name is told.
      if (isName && near === undefined) return [];
      told.add(word);
      return [block.warn(word, `Het woord '${word}' kennen wij niet.`, `${near ? `Bedoelde u '${near}'? ` : ''}Is het goed? Zet het in src/check/language/woorden.txt, of leg het uit bij de begrippen.`)];
    });
  });
}

/** The words of a block; a capital inside a sentence makes it a name. */
function candidates(block: Block): { word: string; isName: boolean }[] {
  return sentencesOf(withoutQuotes(block.text).replace(NO_TEXT, ' ')).flatMap((sentence) =>
    [...sentence.matchAll(WORD)].flatMap((m) => {
      const word = m[0].replace(/['’-]+$/, '').replace(/^['’](?![stn]-)/, '');
      // Capitals alone are an abbreviation; digits make a code: A4, 36b.
      if (/\d|^.$/u.test(word) || /^[\p{Lu}'’s-]+$/u.test(word) || sentence[m.index + word.length] === '-' || m[0].endsWith('-')) return [];
      const isName = /^['’]?\p{Lu}/u.test(word) && !/^[“‘"'(]*$/.test(sentence.slice(0, m.index));
      return [{ word, isName }];
    }),
  );
}

const judged = once((_: Corpus) => new Map<string, boolean>());

function isRight(word: string, words: ITrie, corpus: Corpus): boolean {
  const known = judged(corpus);
  const right = known.get(word) ?? isKnown(word, words, knownWords(corpus));
  known.set(word, right);
  return right;
}

/** Known as it stands, in small letters, without a stress mark, a Dutch ending, or by its parts. */
function isKnown(word: string, words: ITrie, own: ReadonlySet<string>): boolean {
  const plain = word.replace(/’/g, "'");
  const has = (w: string) => words.hasWord(w, true) || own.has(w) || words.hasWord(w.toLowerCase(), true) || own.has(w.toLowerCase());
  const stem = plain.replace(/'(s|er|ers|tje|tjes)$/, '');
  const forms = [plain, stem, plain.normalize('NFD').replace(/\u0301/g, '').normalize('NFC'), ...['s', 'n', 'en', 'e', 'se', 'er', 'ers'].filter((e) => plain.endsWith(e)).map((e) => plain.slice(0, -e.length))];
  // Endings come off our own words only: the dictionary has its forms.
  if (forms.slice(0, 3).some(has) || forms.slice(3).some((f) => own.has(f) || own.has(f.toLowerCase()))) return true;
  if (/(honderd|duizend)/.test(plain)) return true;
  return plain.includes('-') && plain.split('-').every((part) => part.length < 2 || /^\p{Lu}+$/u.test(part) || isKnown(part, words, own));
}

/** How often each word stands in the entries: of several suggestions the usual word is meant. */
const usage = once((corpus) => {
  const counts = new Map<string, number>();
  for (const e of corpus.entries) for (const w of e.source.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(w, (counts.get(w) ?? 0) + 1);
  return counts;
});

function suggestion(word: string, words: ITrie, corpus: Corpus): string | undefined {
  const counts = usage(corpus);
  const lower = word.toLowerCase();
  const found = words.suggest(lower, { numSuggestions: 8, timeout: 100, includeTies: false }).filter((s) => !/[-\s]$/.test(s) && s.toLowerCase() !== lower && distance(s.toLowerCase(), lower) <= 2);
  return found.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || distance(a, lower) - distance(b, lower))[0];
}

const nameWords = once((corpus) => [...new Set(properNames(corpus).flatMap((n) => n.match(/\p{Lu}[\p{L}-]{4,}/gu) ?? []))]);

/** A known name that differs in one letter. */
const nearName = (word: string, corpus: Corpus) => (word.length < 5 ? undefined : nameWords(corpus).find((n) => Math.abs(n.length - word.length) < 2 && distance(n, word) === 1));
