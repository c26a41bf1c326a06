// The marks that people gave their own project.
import { numberText } from '../../../numbers.ts';
import { capital } from '../../sentence.ts';
import type { Catalogue } from '../../types.ts';
import { labelled } from '../labels.ts';
import { percentScale } from '../scale.ts';
import type { BarPicture } from '../types.ts';
import { figuresOf, frame, highestFirst, low, rowOf, value } from './figures.ts';

const LOWEST = 1;
const HIGHEST = 10;
const MARKS = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, i) => LOWEST + i);

/** The picture of marks: points on a line, for a mark is not an amount. */
export function reportMarks(c: Catalogue): BarPicture {
  const figures = figuresOf('rapportcijfers', c).sort(highestFirst);
  const scale = percentScale(HIGHEST, LOWEST);
  const [best, worst] = [figures[0], figures.at(-1)];
  const shared = frame(figures, c);
  return labelled({
    vorm: 'balken',
    naam: 'rapportcijfers-2019',
    titel: 'Welk cijfer gaven mensen hun eigen project?',
    antwoord: best && worst ? `Van een ${value(worst)} tot een ${value(best)}. Alle gemiddelden liggen dicht bij elkaar, en iedereen keurde zijn eigen werk.` : '',
    ...shared,
    niet: ['Een goed cijfer voor het eigen project zegt niet hoeveel mensen aan het werk kwamen.', ...shared.niet],
    kolom: 'Cijfer voor',
    geheel: false,
    as: { naam: `gemiddeld cijfer, van ${LOWEST} tot ${HIGHEST}`, streepjes: MARKS.map((n) => ({ x: scale(n), tekst: numberText(n) })) },
    groepen: [{ naam: '', rijen: figures.map((x) => rowOf(x, figures, { naam: capital(x.data.wat.replace(/^rapportcijfer voor (de |het )?/, '')), waarde: value(x), stukken: [], merk: { x: scale(low(x)), soort: 'punt' } })) }],
    legenda: [],
  });
}
