// What people said that their project brought.
import { capital, listText } from '../../sentence.ts';
import type { Catalogue } from '../../types.ts';
import { labelled } from '../labels.ts';
import { percentScale } from '../scale.ts';
import type { BarPicture } from '../types.ts';
import { figuresOf, frame, high, highestFirst, legendOf, low, percentText, percentTick, pieces, rowOf } from './figures.ts';

/** The picture of opinions about one's own project: shares, never counts of people at work. */
export function outcomes(c: Catalogue): BarPicture {
  const figures = figuresOf('uitkomsten', c).filter((x) => x.data.eenheid === '%').sort(highestFirst);
  const scale = percentScale(100);
  const [first] = figures;
  const top = figures.filter((x) => first && low(x) === low(first) && high(x) === high(first));
  const shared = frame(figures, c);
  return labelled({
    vorm: 'balken',
    naam: 'opbrengst-2019',
    titel: 'Wat bracht het project, volgens de mensen zelf?',
    antwoord: first ? `Het vaakst (${percentText(first)}): ${listText(top.map((x) => x.data.wat))}. Hoeveel mensen werk vonden, is hier niet geteld.` : '',
    ...shared,
    niet: ['Mensen oordeelden over hun eigen project. Een oordeel is geen telling.', ...shared.niet],
    kolom: 'Wat men zei',
    geheel: true,
    as: scale.axis('deel van de antwoorden', percentTick),
    groepen: [{ naam: '', rijen: figures.map((x) => rowOf(x, figures, { naam: capital(x.data.wat), waarde: percentText(x), stukken: pieces(x, scale) })) }],
    legenda: legendOf(figures),
  });
}
