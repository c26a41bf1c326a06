// The survey of 2019 among the projects themselves: who answered, what they said, with the base beside it.
import type { Cijfer } from '../../schemas/cijfer.ts';
import { numberText, valueText } from '../figures.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, Item } from '../types.ts';
import { sourcesOf } from './figureRows.ts';
import { bounds } from './partOfWhole.ts';
import { percentScale, segment, type PercentScale } from './scale.ts';
import type { BarPicture, BarRow } from './types.ts';

type Figure = Item<Cijfer>;

const of = (groep: Cijfer['groep'], c: Catalogue): Figure[] => c.cijfers.filter((x) => x.data.groep === groep);
const low = ({ data: { waarde } }: Figure): number => (waarde === 'onbekend' ? 0 : bounds(waarde)[0]);
const high = ({ data: { waarde } }: Figure): number => (waarde === 'onbekend' ? 0 : bounds(waarde)[1]);
const highestFirst = (a: Figure, b: Figure) => high(b) - high(a) || a.data.wat.localeCompare(b.data.wat, 'nl');
const value = ({ data }: Figure) => valueText(data.waarde, data.nauwkeurigheid);

const sign = (n: number) => `${numberText(n)}%`;
const percentText = ({ data }: Figure): string => `${valueText(data.waarde, data.nauwkeurigheid)}%`;

const MANY = 2;
const doubts = (figures: Figure[]) => figures.flatMap(({ data }) => (data.letop ? [data.letop] : []));

/** The doubt of one figure alone; what several figures share stands under the picture. */
function ownDoubt({ data }: Figure, all: Figure[]): string | undefined {
  return data.letop && doubts(all).filter((d) => d === data.letop).length < MANY ? data.letop : undefined;
}

/** What every picture of the survey has in common; doubts that several figures share stand once. */
function frame(figures: Figure[], c: Catalogue) {
  const bases = [...new Set(figures.flatMap(({ data: { basis } }) => (basis ? [`${basis.wie}: ${basis.aantal === 'onbekend' ? 'aantal onbekend' : numberText(basis.aantal)}`] : [])))];
  const places = sourceViews(figures.map((x) => x.data.bron), c);
  return {
    niet: [...new Set(doubts(figures).filter((d, _, all) => all.filter((x) => x === d).length >= MANY))],
    erbij: [...(bases.length > 0 ? [`Basis: ${bases.join('; ')}.`] : []), ...places.map((p) => `Te vinden in ${p.kort}: ${p.vindplaatsen.join('; ')}.`)],
    bronnen: sourcesOf(figures.map((x) => x.data.bron.bron), c),
    tabel: {
      kop: ['Wat', 'Waarde', 'Waarde hoogstens', 'Nauwkeurigheid', 'Eenheid', 'Van', 'Basis', 'Aantal in de basis', 'Jaar', 'Let op', 'Bron', 'Vindplaats'],
      rijen: figures.map((x) => [x.data.wat, low(x), high(x), x.data.nauwkeurigheid, x.data.eenheid, x.data.van ?? '', x.data.basis?.wie ?? '', x.data.basis?.aantal ?? '', x.data.jaar, x.data.letop ?? '', x.data.bron.bron, x.data.bron.vindplaats]),
    },
  };
}

const sentence = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

function bar(x: Figure, all: Figure[], scale: PercentScale, waarde: string, naam = sentence(x.data.wat)): BarRow {
  const own = ownDoubt(x, all);
  return { naam, ...(own ? { bij: own } : {}), links: [], waarde, stukken: [...segment(scale, 0, low(x), 'vol'), ...segment(scale, low(x), high(x), 'onzeker')] };
}

/** Who answered: the part of the projects and of the people. */
export function respons(c: Catalogue): BarPicture {
  const figures = of('onderzoek', c).filter((x) => x.data.van && ['projecten', 'mensen'].includes(x.data.eenheid)).sort((a, b) => (b.data.eenheid < a.data.eenheid ? -1 : 1));
  const scale = percentScale(100);
  const told = figures.map((x) => `${value(x)} van de ${numberText(x.data.van ?? 0)} ${x.data.eenheid}`);
  return {
    vorm: 'balken',
    naam: 'antwoord-2019',
    titel: 'Wie vulde in 2019 de vragenlijst in?',
    antwoord: `${sentence(told.join(' en '))}. Van de anderen weten wij niet wat zij vonden.`,
    ...frame(figures, c),
    niet: ['Wie antwoordde, was misschien tevredener dan wie niet antwoordde. Dat is niet onderzocht.', ...frame(figures, c).niet],
    kolom: 'Wie',
    as: scale.axis('deel dat antwoordde', sign),
    groepen: [{
      naam: '',
      rijen: figures.map((x) => {
        const share = (low(x) / (x.data.van ?? 1)) * 100;
        const own = ownDoubt(x, figures);
        return { naam: sentence(x.data.wat), ...(own ? { bij: own } : {}), links: [], waarde: `${value(x)} van ${numberText(x.data.van ?? 0)}`, stukken: segment(scale, 0, share, 'vol') };
      }),
    }],
    legenda: [],
  };
}

const LAAGSTE_CIJFER = 1;
const HOOGSTE_CIJFER = 10;

/** The marks that people gave their own project. */
export function rapportcijfers(c: Catalogue): BarPicture {
  const figures = of('rapportcijfers', c).sort(highestFirst);
  const scale = percentScale(HOOGSTE_CIJFER, LAAGSTE_CIJFER);
  const [best, worst] = [figures[0], figures.at(-1)];
  return {
    vorm: 'balken',
    naam: 'rapportcijfers-2019',
    titel: 'Welk cijfer gaven mensen hun eigen project?',
    antwoord: best && worst ? `Van een ${value(worst)} tot een ${value(best)}. Alle gemiddelden liggen dicht bij elkaar, en iedereen keurde zijn eigen werk.` : '',
    ...frame(figures, c),
    niet: ['Een goed cijfer voor het eigen project zegt niet hoeveel mensen aan het werk kwamen.', ...frame(figures, c).niet],
    kolom: 'Cijfer voor',
    as: { naam: 'cijfer van 1 tot 10', streepjes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => ({ x: scale(n), tekst: String(n) })) },
    groepen: [{ naam: '', rijen: figures.map((x) => ({ naam: sentence(x.data.wat.replace(/^rapportcijfer voor (de |het )?/, '')), ...(ownDoubt(x, figures) ? { bij: ownDoubt(x, figures) ?? '' } : {}), links: [], waarde: value(x), stukken: [], merk: { x: scale(low(x)), soort: 'punt' as const } })) }],
    legenda: [],
  };
}

const GENOEMD = 'keer genoemd';

/** What people had lacked in their own project. */
export function gemist(c: Catalogue): BarPicture {
  const all = of('gemist', c);
  const figures = all.filter((x) => x.data.eenheid === GENOEMD).sort(highestFirst);
  const scale = percentScale(Math.max(0, ...figures.map(high)));
  const name = (x: Figure) => sentence(x.data.wat.replace(/, gemist in het eigen project$/, ''));
  const [first] = figures;
  const beside = all.filter((x) => x.data.eenheid !== GENOEMD).map((x) => `Er waren ook ${value(x)} ${x.data.wat}.`);
  const shared = frame(all, c);
  return {
    vorm: 'balken',
    naam: 'gemist-2019',
    titel: 'Wat misten mensen in hun eigen project?',
    antwoord: first ? `${name(first)} het meest: ${value(first)} keer genoemd. ${beside.join(' ')}` : '',
    ...shared,
    niet: ['Wat iemand achteraf mist, is niet altijd de oorzaak van wat misging.', ...shared.niet],
    kolom: 'Wat',
    as: scale.axis('aantal keer genoemd'),
    groepen: [{ naam: '', rijen: figures.map((x) => bar(x, all, scale, value(x), name(x))) }],
    legenda: [],
  };
}

const aboutProjects = (x: Figure) => x.data.eenheid === '%' && /^projecten/.test(x.data.wat);

/** How far interest from elsewhere came. */
export function trechter(c: Catalogue): BarPicture {
  const all = of('trechter', c);
  const figures = all.filter(aboutProjects).sort(highestFirst);
  const scale = percentScale(100);
  const beside = all.filter((x) => !aboutProjects(x)).map((x) => [`${sentence(x.data.wat)}: ${x.data.eenheid === '%' ? percentText(x) : value(x)}.`, ownDoubt(x, all)].filter(Boolean).join(' '));
  const shared = frame(all, c);
  return {
    vorm: 'balken',
    naam: 'trechter-2019',
    titel: 'Hoe ver kwam de belangstelling van anderen?',
    antwoord: figures.map((x) => `${percentText(x)}: ${x.data.wat}`).map(sentence).join('. ').concat('.'),
    ...shared,
    erbij: [...beside, ...shared.erbij],
    niet: ['Of een aanpak elders ook werkte, is niet gevraagd.', ...shared.niet],
    kolom: 'Wat er gebeurde',
    as: scale.axis('deel van de projecten', sign),
    groepen: [{ naam: '', rijen: figures.map((x) => bar(x, all, scale, percentText(x))) }],
    legenda: [
      { vorm: 'vol', tekst: 'ten minste' },
      { vorm: 'onzeker', tekst: 'mogelijk tot hier' },
    ],
  };
}

/** What people said that their project brought. */
export function uitkomsten(c: Catalogue): BarPicture {
  const figures = of('uitkomsten', c).filter((x) => x.data.eenheid === '%').sort(highestFirst);
  const scale = percentScale(100);
  return {
    vorm: 'balken',
    naam: 'opbrengst-2019',
    titel: 'Wat bracht het project, volgens de mensen zelf?',
    antwoord: `Gevraagd is wat mensen van hun eigen project vonden. Aan het werk geholpen mensen zijn hier niet geteld.`,
    ...frame(figures, c),
    niet: ['Mensen oordeelden over hun eigen project. Een oordeel is geen telling.', ...frame(figures, c).niet],
    kolom: 'Wat men zei',
    as: scale.axis('deel van de antwoorden', sign),
    groepen: [{ naam: '', rijen: figures.map((x) => bar(x, figures, scale, percentText(x))) }],
    legenda: [
      { vorm: 'vol', tekst: 'ten minste' },
      { vorm: 'onzeker', tekst: 'mogelijk tot hier' },
    ],
  };
}
