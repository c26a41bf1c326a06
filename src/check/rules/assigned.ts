import { problemAt, type Corpus, type Valid } from '../corpus.ts';
import type { Problem } from '../problem.ts';

type WithThemes = Valid<'praktijken'> | Valid<'werkwijzen'> | Valid<'leervragen'>;

/**
 * Themes come from the sources that describe them. An entry that rests on other sources alone got
 * its themes from the editors, and says so.
 */
export function themesOfEditors(corpus: Corpus): Problem[] {
  const themes = corpus.of('themas');
  // While no theme can be read, nobody knows which sources have themes.
  if (themes.length === 0) return [];
  const theirs = new Set(themes.flatMap((t) => t.data.bronnen.map((b) => b.bron)));
  const entries: WithThemes[] = [...corpus.of('praktijken'), ...corpus.of('werkwijzen'), ...corpus.of('leervragen')];
  return entries.flatMap((entry) => {
    const sources = sourcesOf(entry);
    if (sources.length === 0 || sources.some((s) => theirs.has(s))) return [];
    return entry.data.themas.flatMap((t, i) =>
      t.toekenning === 'redactie' ? [] : [problemAt(entry, ['themas', i], `De bron van dit item (${sources.join(', ')}) kent geen thema’s; '${t.id}' komt van de redactie.`, `Schrijf { thema: ${t.id}, toekenning: redactie }.`)],
    );
  });
}

function sourcesOf(entry: WithThemes): string[] {
  const { data } = entry;
  const all = 'bronnen' in data ? data.bronnen.map((b) => b.bron) : 'bron' in data.bron ? [data.bron.bron] : [];
  return [...new Set(all)];
}
