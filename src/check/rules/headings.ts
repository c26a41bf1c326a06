import { problemInBody, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { headingsOf } from './body.ts';

/** The title of the page is its only level 1; below it no level is skipped. */
export function headingLevels(entry: Entry): Problem[] {
  let above = 1;
  return headingsOf(entry).flatMap(({ depth, text, place }) => {
    const last = above;
    above = Math.max(depth, 2);
    if (text.trim() === '') return [problemInBody(entry, place, 'Deze kop is leeg.', 'Schrijf er tekst achter, of haal de # weg.')];
    if (depth === 1) return [problemInBody(entry, place, `'${text}' is een kop met één #; dat is de titel van de pagina al.`, `Schrijf ## ${text}.`)];
    if (depth > last + 1) return [problemInBody(entry, place, `De kop '${text}' slaat een niveau over.`, `Schrijf ${'#'.repeat(last + 1)} ${text}.`)];
    return [];
  });
}
