// Words that a page should be found by though they do not stand in its text as such:
// other names of what it mentions, shorter compounds inside longer ones.
import type { Group } from './thesaurus.ts';
import { phraseKey } from './thesaurus.ts';
import { normalise, writtenWords } from './language/normalise.ts';
import type { Inflector } from './language/inflection.ts';

/** Looks up which groups a text mentions. */
export type Mentions = (text: string) => Group[];

/** A lookup over groups: by every name, with the last word of it in any form that the collection uses. */
export function makeMentions(groups: readonly Group[], forms: Inflector): Mentions {
  const byKey = new Map<string, Group[]>();
  let longest = 1;
  for (const group of groups)
    for (const name of group.namen) {
      const words = phraseKey(name).split(' ');
      longest = Math.max(longest, words.length);
      const last = words.at(-1) ?? '';
      // Initials have no plural, and a two-letter word is too easily something else.
      const ends = last.length > 3 ? [last, ...forms(last)] : [last];
      for (const end of ends) {
        const key = [...words.slice(0, -1), end].join(' ');
        byKey.set(key, [...(byKey.get(key) ?? []), group]);
      }
    }
  return (text) => {
    const words = writtenWords(text).map(normalise);
    const out = new Set<Group>();
    for (let i = 0; i < words.length; i++)
      for (let n = 1; n <= longest && i + n <= words.length; n++) for (const group of byKey.get(words.slice(i, i + n).join(' ')) ?? []) out.add(group);
    return groups.filter((g) => out.has(g));
  };
}

/** The exact other names of what a text mentions, places left out: those come from the page's own place. */
export function synonymsFor(text: string, mentions: Mentions): string[] {
  const present = ` ${writtenWords(text).map(normalise).join(' ')} `;
  const names = mentions(text).filter((g) => !g.plaats || g.namen.length > 1).flatMap((g) => g.namen);
  return [...new Set(names)].filter((n) => !present.includes(` ${phraseKey(n)} `)).sort();
}

/** Shorter compounds that stand inside a longer one and are words of the collection: 'werkervaring' in 'werkervaringsplaats'. */
export function innerCompounds(parts: readonly string[], isWord: (w: string) => boolean): string[] {
  const out: string[] = [];
  for (let from = 0; from < parts.length; from++)
    for (let end = from + 2; end <= parts.length; end++) {
      const word = parts.slice(from, end).join('');
      if (end - from < parts.length && word.length > 4 && isWord(word)) out.push(word);
    }
  return out;
}

/**
 * Names with every word once: Pagefind counts a word again each time a field repeats it, and a
 * list of names that share a word would outweigh any text. `seen` holds words to leave out; it grows.
 */
export function eachWordOnce(names: readonly string[], seen: Set<string>): string[] {
  return names.flatMap((name) => {
    const fresh = writtenWords(name).filter((w) => {
      const word = normalise(w);
      if (seen.has(word)) return false;
      seen.add(word);
      return true;
    });
    return fresh.length > 0 ? [fresh.join(' ')] : [];
  });
}
