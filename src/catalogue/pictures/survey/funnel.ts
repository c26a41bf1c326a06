// How far interest from elsewhere came: asked, visited, taken over.
import { capital } from '../../sentence.ts';
import type { Catalogue } from '../../types.ts';
import { labelled } from '../labels.ts';
import { percentScale } from '../scale.ts';
import type { BarPicture } from '../types.ts';
import { figuresOf, frame, highestFirst, legendOf, ownDoubt, percentText, percentTick, pieces, rowOf, value, type Figure } from './figures.ts';

const aboutProjects = (x: Figure) => x.data.eenheid === '%' && /^projecten/.test(x.data.wat);

/** The picture of the funnel: shares of projects; what is not a share of projects stands beside it. */
export function trechter(c: Catalogue): BarPicture {
  const all = figuresOf('trechter', c);
  const figures = all.filter(aboutProjects).sort(highestFirst);
  const scale = percentScale(100);
  const beside = all.filter((x) => !aboutProjects(x)).map((x) => [`${capital(x.data.wat)}: ${x.data.eenheid === '%' ? percentText(x) : value(x)}.`, ownDoubt(x, all)].filter(Boolean).join(' '));
  const shared = frame(all, c);
  return labelled({
    vorm: 'balken',
    naam: 'trechter-2019',
    titel: 'Hoe ver kwam de belangstelling van anderen?',
    antwoord: `Hoe verder, hoe minder projecten: ${figures.map(percentText).join(', dan ')}.`,
    ...shared,
    erbij: [...beside, ...shared.erbij],
    niet: ['Of een aanpak elders ook werkte, is niet gevraagd.', ...shared.niet],
    kolom: 'Wat er gebeurde',
    geheel: true,
    as: scale.axis('deel van de projecten', percentTick),
    groepen: [{ naam: '', rijen: figures.map((x) => rowOf(x, all, { naam: capital(x.data.wat), waarde: percentText(x), stukken: pieces(x, scale) })) }],
    legenda: legendOf(figures),
  });
}
