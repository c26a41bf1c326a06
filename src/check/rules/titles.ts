import { collecties } from '../../schemas/index.ts';
import { problemAt, type Corpus, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../schema/show.ts';

const FIELDS = ['titel', 'naam', 'term'];

/** Two pages with one title cannot be told apart in a list, a tab or a search result. */
export function uniqueTitles(corpus: Corpus): Problem[] {
  const first = new Map<string, Entry>();
  return corpus.entries.flatMap((e) => {
    const field = FIELDS.find((f) => typeof valueAt(e.raw, [f]) === 'string');
    if (field === undefined) return [];
    const title = String(valueAt(e.raw, [field])).toLowerCase().trim();
    // All pages of prose share one space; a record is compared with its own kind.
    const space = collecties[e.collectie].vorm === 'mdx' ? 'mdx' : e.collectie === 'termen' ? (e.id.split('/')[0] ?? '') : e.collectie;
    const other = first.get(`${space}/${title}`);
    if (!other) {
      first.set(`${space}/${title}`, e);
      return [];
    }
    return [problemAt(e, [field], `Deze ${field} staat ook boven ${other.file}.`, 'Geef een van beide een andere naam.')];
  });
}
