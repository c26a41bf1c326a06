import { problemAt, type Corpus, type Valid } from '../corpus.ts';
import type { Problem } from '../problem.ts';

/** A factor or way of working without a practice says why; one with a practice does not. */
export function withoutPractice(corpus: Corpus): Problem[] {
  const praktijken = corpus.entries.filter((e) => e.collectie === 'praktijken' && e.status === 'gepubliceerd');
  // A practice that cannot be read may be the very one.
  const unsure = praktijken.some((p) => p.raw === undefined);
  const shownBy = new Map(
    praktijken
      .flatMap((e) => e.references.filter((r) => r.collectie === 'succesfactoren').map((r) => [r.id, e.id] as const)),
  );
  return [
    ...corpus.of('succesfactoren').flatMap((f) => (unsure && !shownBy.has(f.id) ? [] : told(f, shownBy.get(f.id), 'Noem deze factor bij een praktijk (succesfactoren)'))),
    ...corpus.of('werkwijzen').flatMap((w) => told(w, w.data.praktijken[0], 'Vul praktijken in')),
  ];
}

function told(entry: Valid<'succesfactoren'> | Valid<'werkwijzen'>, practice: string | undefined, how: string): Problem[] {
  const reason = entry.data.zonderPraktijk;
  if (practice === undefined && reason === undefined) return [problemAt(entry, [], 'Geen gepubliceerde praktijk laat dit zien.', `${how}, of schrijf bij zonderPraktijk waarom er geen is.`)];
  if (practice !== undefined && reason !== undefined) return [problemAt(entry, ['zonderPraktijk'], `Hier staat waarom er geen praktijk is, maar ${practice} is er een.`, `Haal zonderPraktijk weg, of haal dit item weg bij ${practice}.`)];
  return [];
}
