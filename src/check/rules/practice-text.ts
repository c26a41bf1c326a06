import { problemAt, problemInBody, type Corpus, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../schema/show.ts';
import { didYouMean } from '../suggest.ts';
import { headingsOf, type Heading } from './body.ts';

/** The sections of a full description, in the order a reader asks. */
export const SECTIONS = ['Aanleiding', 'Aanpak', 'Opbrengst', 'Wat hielp', 'Wat lastig was', 'Wat u kunt overnemen'] as const;

/** A full description has the six sections in order, and no other heading of their level. */
export function sectionsOfDescription(entry: Entry): Problem[] {
  if (entry.collectie !== 'praktijken' || valueAt(entry.raw, ['niveau']) !== 'beschrijving' || entry.body() === undefined) return [];
  const found = headingsOf(entry).filter((h) => h.depth === 2);
  const known = (text: string) => SECTIONS.some((s) => s === text);
  const strange = found.filter((h) => !known(h.text)).map((h) => problemInBody(entry, h.place, `'${h.text}' is geen vaste kop van een beschrijving.`, didYouMean(h.text, SECTIONS) || `Maak er een tussenkop van: ### ${h.text}.`));
  const missing = SECTIONS.filter((s) => !found.some((h) => h.text === s)).map((s) => problemInBody(entry, placeFor(s, found), `De kop '${s}' ontbreekt in de tekst.`, `Voeg '## ${s}' toe. De volgorde is: ${SECTIONS.join(', ')}.`));
  return [...strange, ...missing, ...wrongOrder(found.filter((h) => known(h.text))).map((h) => problemInBody(entry, h.place, `De kop '${h.text}' staat niet op zijn plaats.`, `Elke kop staat er één keer, in deze volgorde: ${SECTIONS.join(', ')}.`))];
}

/** Whoever reads only the summary of a practice must know when it was. */
export function yearInSummary(corpus: Corpus): Problem[] {
  return corpus.entries
    .filter((e) => e.collectie === 'praktijken')
    .filter((p) => {
      const summary = valueAt(p.raw, ['samenvatting']);
      return typeof summary === 'string' && !/\b(18|19|20)\d\d\b/.test(summary);
    })
    .map((p) => problemAt(p, ['samenvatting'], 'In de samenvatting staat geen jaar.', 'Noem het jaar waarin dit speelde, zoals: In 1999 begon Veghel met een proef.'));
}

/** Where a missing section belongs: at the next one that is there, else at the last heading. */
function placeFor(section: string, found: readonly Heading[]): Heading['place'] {
  const later = SECTIONS.slice(SECTIONS.findIndex((s) => s === section) + 1);
  return (found.find((h) => later.some((s) => s === h.text)) ?? found.at(-1))?.place;
}

function wrongOrder<H extends { text: string }>(headings: readonly H[]): H[] {
  let last = -1;
  return headings.filter((h) => {
    const at = SECTIONS.findIndex((s) => s === h.text);
    if (at <= last) return true;
    last = at;
    return false;
  });
}
