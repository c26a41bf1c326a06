import { slug } from 'github-slugger';
import { problemAt, type Corpus, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../schema/show.ts';

// What Astro's glob loader makes of a file name; two files with one id overwrite each other there.
const astroId = (e: Entry) => e.id.split('/').map((part) => slug(part)).join('/').replace(/\/index$/, '');

/** Two files of a collection may not become one page. */
export function duplicateIds(corpus: Corpus): Problem[] {
  const first = new Map<string, Entry>();
  return corpus.entries.flatMap((e) => {
    const key = `${e.collectie}/${astroId(e)}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, e);
      return [];
    }
    return [{ file: e.file, line: 1, column: 1, severity: 'fout' as const, message: `Dit bestand krijgt hetzelfde adres als ${other.file}.`, remedy: 'Geef een van beide een andere naam.' }];
  });
}

/** An old address belongs to one entry, and to none that still has it. */
export function reusedFormerIds(corpus: Corpus): Problem[] {
  const claimed = new Map<string, Entry>();
  return corpus.entries.flatMap((e) =>
    formerIds(e).flatMap((id, i) => {
      const path = ['vroegereIds', i];
      // Terms keep the list in their id: an old id of one means the same list.
      const whole = e.id.includes('/') ? `${e.id.split('/')[0] ?? ''}/${id}` : id;
      const key = `${e.collectie}/${whole}`;
      const now = corpus.find(e.collectie, whole);
      if (now && now !== e) return [
        problemAt(e, path, `'${id}' is nu het adres van ${now.file}.`, 'Haal dit vroegere id weg; een oud adres wordt niet opnieuw gebruikt.'),
        problemAt(now, [], `Dit adres was eerder dat van ${e.file}.`, 'Geef dit bestand een andere naam; een oud adres wordt niet opnieuw gebruikt.'),
      ];
      if (now) return [problemAt(e, path, `'${id}' is nog steeds het adres van dit item.`, 'Haal dit vroegere id weg.')];
      const other = claimed.get(key);
      claimed.set(key, e);
      return other ? [problemAt(e, path, `'${id}' staat ook bij de vroegere ids van ${other.file}.`, 'Laat het bij één item staan.')] : [];
    }),
  );
}

function formerIds(e: Entry): string[] {
  const list = valueAt(e.raw, ['vroegereIds']);
  return Array.isArray(list) ? list.map(String) : [];
}
