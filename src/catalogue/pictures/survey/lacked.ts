// What people had lacked in their own project.
import { capital } from '../../sentence.ts';
import type { Catalogue } from '../../types.ts';
import { labelled } from '../labels.ts';
import { percentScale } from '../scale.ts';
import type { BarPicture } from '../types.ts';
import { figuresOf, frame, high, highestFirst, pieces, rowOf, value, type Figure } from './figures.ts';

const NAMED = 'keer genoemd';

const nameOf = (x: Figure) => capital(x.data.wat.replace(/, gemist in het eigen project$/, ''));

/** The picture of what was lacked: how often each thing was named. */
export function lacked(c: Catalogue): BarPicture {
  const all = figuresOf('gemist', c);
  const figures = all.filter((x) => x.data.eenheid === NAMED).sort(highestFirst);
  const scale = percentScale(Math.max(0, ...figures.map(high)));
  const [first] = figures;
  const beside = all.filter((x) => x.data.eenheid !== NAMED).map((x) => `Er waren ook ${value(x)} ${x.data.wat}.`);
  const shared = frame(all, c);
  return labelled({
    vorm: 'balken',
    naam: 'gemist-2019',
    titel: 'Wat misten mensen in hun eigen project?',
    antwoord: first ? `${nameOf(first)} het meest: ${value(first)} keer genoemd. ${beside.join(' ')}` : '',
    ...shared,
    niet: ['Wat iemand achteraf mist, is niet altijd de oorzaak van wat misging.', ...shared.niet],
    kolom: 'Wat',
    geheel: false,
    as: scale.axis('aantal keer genoemd'),
    groepen: [{ naam: '', rijen: figures.map((x) => rowOf(x, all, { naam: nameOf(x), waarde: value(x), stukken: pieces(x, scale) })) }],
    legenda: [],
  });
}
