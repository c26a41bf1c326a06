import { problemAt, type Corpus, type Valid } from '../corpus.ts';
import type { Problem } from '../problem.ts';

/** A practice is not, by way of others, a part of itself: told at each of the circle. */
export function circularParts(corpus: Corpus): Problem[] {
  const all = new Map(corpus.of('praktijken').map((p) => [p.id, p]));
  return [...all.values()].flatMap((start) => {
    const circle = circleFrom(start, all);
    if (!circle) return [];
    return [problemAt(start, ['onderdeelVan'], `Deze praktijken zijn in een kring onderdeel van elkaar: ${[...circle, start.id].join(' → ')}.`, 'Haal bij een ervan onderdeelVan weg.')];
  });
}

function circleFrom(start: Valid<'praktijken'>, all: ReadonlyMap<string, Valid<'praktijken'>>): string[] | undefined {
  const passed = [start.id];
  for (let here = start.data.onderdeelVan; here !== undefined; here = all.get(here)?.data.onderdeelVan) {
    // An entry that names itself is told as such by another rule.
    if (here === start.id) return passed.length > 1 ? passed : undefined;
    if (passed.includes(here)) return undefined;
    passed.push(here);
  }
  return undefined;
}
