// Who answered the survey: the part of the projects and of the people that were asked.
import { numberText } from '../../../numbers.ts';
import { capital } from '../../sentence.ts';
import type { Catalogue } from '../../types.ts';
import { labelled } from '../labels.ts';
import { percentScale, segment } from '../scale.ts';
import type { BarPicture } from '../types.ts';
import { figuresOf, frame, low, percentTick, rowOf, value } from './figures.ts';

/** The picture of who answered. */
export function response(c: Catalogue): BarPicture {
  const figures = figuresOf('onderzoek', c).filter((x) => x.data.van && ['projecten', 'mensen'].includes(x.data.eenheid)).sort((a, b) => (b.data.eenheid < a.data.eenheid ? -1 : 1));
  const scale = percentScale(100);
  const told = figures.map((x) => `${value(x)} van de ${numberText(x.data.van ?? 0)} ${x.data.eenheid}`);
  const shared = frame(figures, c);
  return labelled({
    vorm: 'balken',
    naam: 'antwoord-2019',
    titel: 'Wie vulde in 2019 de vragenlijst in?',
    antwoord: `${capital(told.join(' en '))}. Van de anderen weten wij niet wat zij vonden.`,
    ...shared,
    niet: ['Wie antwoordde, was misschien tevredener dan wie niet antwoordde. Dat is niet onderzocht.', ...shared.niet],
    kolom: 'Wie',
    geheel: true,
    as: scale.axis('deel dat antwoordde', percentTick),
    groepen: [{ naam: '', rijen: figures.map((x) => rowOf(x, figures, { naam: capital(x.data.wat), waarde: `${value(x)} van ${numberText(x.data.van ?? 0)}`, stukken: segment(scale, 0, (low(x) / (x.data.van ?? 1)) * 100, 'vol') })) }],
    legenda: [],
  });
}
