// Suggestions while typing: terms, places and titles that begin with what was typed.
import { phraseKey } from '../thesaurus.ts';
import type { SearchLanguage } from './searchLanguage.ts';

export interface Suggestion {
  soort: 'begrip' | 'plaats' | 'pagina';
  naam: string;
  note: string;
  /** 'collectie/id' of the page it leads to. */
  page: string;
}

/** At most `atMost` suggestions: names that begin with the text first, then titles with a word that does. */
export function suggest(typed: string, language: SearchLanguage, titles: readonly (readonly [string, string, string])[], atMost = 8): Suggestion[] {
  const begun = phraseKey(typed);
  if (begun.length < 2) return [];
  const begrippen: Suggestion[] = [];
  const plaatsen: Suggestion[] = [];
  for (const group of language.groups) {
    const naam = group.page && group.namen.find((n) => phraseKey(n).startsWith(begun));
    if (!naam) continue;
    const main = group.namen[0] ?? naam;
    const note = group.plaats ? `regio ${group.verwant.at(-1) ?? main}` : naam === main ? 'begrip' : `begrip: ${main}`;
    (group.plaats ? plaatsen : begrippen).push({ soort: group.plaats ? 'plaats' : 'begrip', naam, note, page: group.page });
  }
  const pages = titles
    .filter(([titel, plaats]) => ` ${phraseKey(`${titel} ${plaats}`)}`.includes(` ${begun}`))
    .map(([titel, plaats, page]): Suggestion => ({ soort: 'pagina', naam: titel, note: plaats, page }));
  const short = (a: Suggestion, b: Suggestion) => a.naam.length - b.naam.length || (a.naam < b.naam ? -1 : 1);
  const head = [...begrippen.sort(short).slice(0, 3), ...plaatsen.sort(short).slice(0, 2)];
  return [...head, ...pages.slice(0, atMost - head.length)];
}
