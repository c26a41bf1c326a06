// The metadata that a page is searched by beside its text: its names, its places, the other
// names of what it mentions, and words that its text holds in another shape.
import type { Dictionary } from './dictionary.ts';
import { markParts, type SearchedPage } from './indexCopy.ts';
import { indexWords, pieces, writtenWords } from './language/normalise.ts';
import { separatedVerbs } from './language/separable.ts';
import type { SearchContent } from './searchContent.ts';
import { eachWordOnce, innerCompounds, type Mentions, synonymsFor } from './searchedWords.ts';
import type { Splitter } from './splitter.ts';

interface MetaTools {
  content: SearchContent;
  mentions: Mentions;
  split: Splitter;
  /** The words of all pages. */
  corpus: ReadonlySet<string>;
  dictionary: Dictionary;
}

/** The metadata of a page by the name of its field. What stands in the text is not said again, but for names and places: they weigh. */
export function pageMeta({ zoek, text }: Pick<SearchedPage, 'zoek' | 'text'>, { content, mentions, split, corpus, dictionary }: MetaTools): Record<string, string[]> {
  const doelgroepen = content.doelgroepen.filter((d) => zoek.doelgroepen?.includes(d.id)).map((d) => d.naam);
  // An address is a name too, and often the shortest.
  const namen = [...(zoek.namen ?? []), ...doelgroepen, zoek.id.replaceAll('-', ' ')];
  const everything = [zoek.titel, text, ...namen, zoek.plaats ?? ''].join('\n');
  const inText = new Set(indexWords(markParts(`${zoek.titel} ${text}`, split)));
  const compounds = writtenWords(text).flatMap((w) => innerCompounds(pieces(w).flatMap((s) => split(s) ?? [s]), (d) => corpus.has(d)));
  return {
    namen: eachWordOnce(namen, new Set()),
    plaatsen: eachWordOnce(placeNames(zoek.regios ?? [], zoek.plaats ?? '', content), new Set(inText)),
    synoniemen: eachWordOnce(synonymsFor(everything, mentions), inText),
    woorden: eachWordOnce([...compounds, ...separatedVerbs(text, (w) => dictionary.isSeparatedForm(w))].sort(), inText),
  };
}

/** Region, province and the other names of a page's own places. */
function placeNames(regios: readonly string[], plaats: string, content: SearchContent): string[] {
  const own = content.regios.filter((r) => regios.includes(r.id));
  const meant = own.flatMap((r) => r.aliassen).filter((a) => plaats.includes(a.naam) || (a.gemeente && plaats.includes(a.gemeente)) || a.soort === 'streek' || a.soort === 'regionaam');
  return [...new Set([...own.flatMap((r) => [r.naam, ...r.provincies]), ...meant.flatMap((a) => [a.naam, a.gemeente ?? ''])])].filter(Boolean);
}
