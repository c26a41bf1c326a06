// Terms and places that look most like a question that found nothing.
import { distance } from '../language/distance.ts';
import { isSmallWord } from '../language/smallWords.ts';
import { readQuestion } from '../language/question.ts';
import { phraseKey } from '../thesaurus.ts';
import type { SearchLanguage } from './searchLanguage.ts';

const MOST = 4;
/** A name must share this much of a word to look like it; there are so many places that some resembles any word. */
const ALIKE = { term: 0.6, place: 0.7 };

/** How much two words are alike, from 0 to 1: by their letters in order, or by a beginning that they share. */
function alike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const letters = 1 - distance(a, b, longest) / longest;
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return Math.max(letters, shared >= 4 ? shared / longest + 0.2 : 0);
}

/** At most four pages whose names are like a word of the question, the likest first. */
export function nearTerms(typed: string, language: Pick<SearchLanguage, 'groups'>): { naam: string; page: string }[] {
  const { words, phrases } = readQuestion(typed);
  const asked = [...words.map((w) => w.word), ...phrases.flat()].filter((w) => w.length > 3 && !isSmallWord(w));
  const best = new Map<string, { naam: string; page: string; score: number }>();
  for (const group of language.groups.filter((g) => g.page !== ''))
    for (const name of group.namen) {
      const score = Math.max(0, ...phraseKey(name).split(' ').filter((w) => w.length > 3).flatMap((w) => asked.map((a) => alike(a, w))));
      if (score >= (group.plaats ? ALIKE.place : ALIKE.term) && score > (best.get(group.page)?.score ?? 0)) best.set(group.page, { naam: group.plaats ? name : (group.namen[0] ?? name), page: group.page, score });
    }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.naam < b.naam ? -1 : 1)).slice(0, MOST).map(({ naam, page }) => ({ naam, page }));
}
