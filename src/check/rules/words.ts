import { problemAt, type Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';

const norm = (s: string) => s.toLowerCase().trim();

/** A word leads to one term: no synonym is also a term, a synonym of another, or there twice. */
export function synonymsOnce(corpus: Corpus): Problem[] {
  const terms = corpus.of('begrippen');
  const owner = new Map<string, string>();
  const doubles: Problem[] = [];
  for (const b of terms) {
    const other = owner.get(norm(b.data.term));
    if (other) doubles.push(problemAt(b, ['term'], `De term '${b.data.term}' staat ook in ${other}.`, 'Voeg de twee samen.'));
    else owner.set(norm(b.data.term), b.file);
  }
  for (const b of terms)
    b.data.synoniemen.forEach((s, i) => {
      const other = owner.get(norm(s));
      if (other) doubles.push(problemAt(b, ['synoniemen', i], other === b.file ? `'${s}' staat er al, als term of als synoniem.` : `'${s}' staat ook in ${other}.`, 'Een woord staat bij één term: haal het op een van beide plekken weg.'));
      else owner.set(norm(s), b.file);
    });
  return doubles;
}

/**
 * Whoever finds one of two related terms must find the other: `verwant` stands on both sides. For
 * practices the site itself shows a link both ways.
 */
export function relatedTermsBothWays(corpus: Corpus): Problem[] {
  return corpus.of('begrippen').flatMap((b) =>
    b.data.verwant.flatMap((id, i) => {
      const other = corpus.of('begrippen').find((o) => o.id === id);
      if (!other || other.data.verwant.includes(b.id)) return [];
      return [problemAt(b, ['verwant', i], `'${id}' staat hier als verwant, maar dit begrip staat niet bij ${other.file}.`, `Voeg ${b.id} daar toe bij verwant, of haal ${id} hier weg.`)];
    }),
  );
}
