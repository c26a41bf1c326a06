// What the browser knows of the language of this collection: its words, their forms, and
// the names that editors put together. Made once, from the two files beside the index.
import { readNames } from '../namesFile.ts';
import { soundKey } from '../language/sound.ts';
import { type KnownWord, nearest } from '../language/spelling.ts';
import { type Knows, splitWord } from '../language/splitWord.ts';
import { endingWords, longerWords } from '../language/longer.ts';
import { makeInflector } from '../language/inflection.ts';
import { isSmallWord } from '../language/smallWords.ts';
import { readVocabulary } from '../language/vocabulary.ts';
import { type Group, phraseKey } from '../thesaurus.ts';

export interface SearchLanguage {
  /** Number of pages in the index. */
  pages: number;
  knows(word: string): boolean;
  /** Other known forms of a word. */
  forms(word: string): string[];
  /** Other forms of a word in which a name ends, known to the index or not. */
  nameForms(word: string): string[];
  /** Groups that hold a name, by its words in normal spelling. */
  withName(key: string): readonly Group[];
  /** Groups to which a name comes near. */
  withNear(key: string): readonly Group[];
  /** Most words in one name. */
  longestName: number;
  /** Known compounds that begin with this word, 'verkeerskundige' for 'verkeer', or end with it when nobody uses it alone: 'vacaturebank' for 'bank'. */
  longer(word: string): string[];
  /** The nearest known word or name within `limit` slips. */
  nearest(word: string, limit: number): string | null;
  /** An unknown compound with the slip in one of its parts mended: 'kultuurverschillen'. */
  nearestPart(word: string): string | null;
  /** Known parts of an unknown compound, linking letters left out. */
  parts(word: string): string[] | null;
  /** How readers write a known word: 're-integratie' for 'reintegratie'. */
  shown(word: string): string;
  groups: readonly Group[];
}

/** Makes the language from the text of woorden.txt and namen.json. */
export function makeLanguage(wordsText: string, namesText: string): SearchLanguage {
  const { weight } = readVocabulary(wordsText);
  const { groups, spellings, pages } = readNames(namesText);
  // 'Marken' is a place and no form of 'markt'.
  const placeNames = new Set(groups.filter((g) => g.plaats).flatMap((g) => g.namen.map(phraseKey)));
  const forms = makeInflector([...weight.keys()].filter((w) => !placeNames.has(w)));
  const [byName, byNear] = [new Map<string, Group[]>(), new Map<string, Group[]>()];
  const put = (map: Map<string, Group[]>, name: string, group: Group) => {
    const key = phraseKey(name);
    const list = map.get(key);
    if (!list) map.set(key, [group]);
    else if (!list.includes(group)) list.push(group);
  };
  for (const group of groups) {
    for (const name of group.namen) put(byName, name, group);
    for (const name of [...group.verwant, ...group.explainingWords]) put(byNear, name, group);
  }
  // Names of one word are known words too: a municipality without practices has a region page.
  const singleNames = [...byName.keys()].filter((s) => !s.includes(' ') && s.length > 3 && !weight.has(s));
  const known: KnownWord[] = [...[...weight].map(([word, g]) => ({ word, weight: g + 1 })), ...singleNames.map((word) => ({ word, weight: 0 }))];
  const sorted = [...weight.keys()].sort();
  const nameForms = makeInflector([...byName.keys(), ...byNear.keys()].flatMap((key) => key.split(' ').at(-1) ?? []));
  // A small word is no part of a compound: 'tegemoetkoming' is not about 'tegen' and 'moet'.
  const knows: Knows = (part) => (!isSmallWord(part) && (weight.has(part) || forms(part).some((v) => !isSmallWord(v))) ? 2 : 0);
  return {
    pages,
    knows: (w) => weight.has(w),
    forms,
    nameForms,
    withName: (s) => byName.get(s) ?? [],
    withNear: (s) => byNear.get(s) ?? [],
    longestName: Math.max(1, ...[...byName.keys()].map((s) => s.split(' ').length)),
    longer: (word) => [...longerWords(word, sorted), ...(weight.has(word) ? [] : endingWords(word, sorted, (w) => weight.has(w)))],
    nearest(word, limit) {
      const best = nearest(word, known);
      return best && best.distance <= limit ? best.word : null;
    },
    nearestPart(word) {
      for (let i = 4; i <= word.length - 4; i++) {
        const [left, right] = [word.slice(0, i), word.slice(i)];
        const better = weight.has(right) ? nearest(left, known)?.word : undefined;
        // A word that may not be split has no slip in a part: 'deeltijd' stays as it is.
        if (better && better !== left && weight.has(better) && soundKey(better) === soundKey(left)) return better + right;
        const mended = weight.has(left) ? nearest(right, known)?.word : undefined;
        if (mended && mended !== right && weight.has(mended) && soundKey(mended) === soundKey(right)) return left + mended;
      }
      return null;
    },
    // 'Westland' is a place and no land in the west.
    parts: (word) => (placeNames.has(word) ? null : (splitWord(word, knows)?.filter((d) => d.length > 2) ?? null)),
    shown: (w) => spellings[w] ?? w,
    groups,
  };
}
