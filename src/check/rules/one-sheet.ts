import { lengthOf, sectionsOf } from '../../catalogue/sheet/blocks.ts';
import type { Excess } from '../../catalogue/sheet/paper.ts';
import { hasSheet, praktijkSheet } from '../../catalogue/sheet/praktijk.ts';
import { verhaalSheet } from '../../catalogue/sheet/verhaal.ts';
import { counted } from '../../numbers.ts';
import { catalogueOf } from '../catalogue.ts';
import { problemInBody, type Corpus, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { headingsOf } from './body.ts';

const told = ({ regels, tekens }: Excess) => `De A4 is ${counted(regels, 'regel')} te lang, ongeveer ${tekens} tekens.`;

/** A full description and a story fit one A4: whatever the sheet shows whole must leave room for the rest. */
export function fitsOneSheet(corpus: Corpus): Problem[] {
  const catalogue = catalogueOf(corpus);
  const long = corpus.of('praktijken').filter(hasSheet).flatMap((entry) => {
    const tree = entry.body();
    const over = tree && praktijkSheet(entry, tree, catalogue).over;
    if (!tree || !over) return [];
    const place = headingsOf(entry).find((h) => h.text === 'Aanpak')?.place;
    const aanpak = lengthOf(sectionsOf(tree).get('Aanpak') ?? []);
    return [problemInBody(entry, place, told(over), `Kort 'Aanpak' in (nu ${aanpak} tekens), of 'Wat u kunt overnemen', of de velden van 'Zelf aan de slag'.`)];
  });
  const stories = corpus.of('verhalen').flatMap((entry) => story(entry, entry.body() && verhaalSheet(entry, entry.body() ?? { type: 'root' }, catalogue).over));
  return [...long, ...stories];
}

const story = (entry: Entry, over: Excess | undefined): Problem[] => (over ? [problemInBody(entry, undefined, told(over), 'Kort de tekst van het verhaal in, of de langste antwoorden.')] : []);
