// Who learned from whom: the recorded steps, gathered by who was learned from.
import { numberText } from '../../numbers.ts';
import { firstDay } from '../../schemas/datum.ts';
import type { Uitwisseling } from '../../schemas/uitwisseling.ts';
import { momentText } from '../period.ts';
import { SOORT_NAMES } from '../trail.ts';
import type { Catalogue } from '../types.ts';
import { sourcesOf } from './figureRows.ts';
import type { LinkPicture, Reach } from './types.ts';

const REACH: Record<Uitwisseling['soort'], Reach> = {
  overgenomen: 'overgenomen',
  'deels-overgenomen': 'overgenomen',
  aangepast: 'overgenomen',
  gestopt: 'overgenomen',
  vervolg: 'verder',
  'gezamenlijk-ontwikkeld': 'verder',
  belangstelling: 'belangstelling',
  werkbezoek: 'belangstelling',
};

const pageOf = (id: string | undefined, c: Catalogue): { pad?: string[] } => (id && c.praktijken.some((p) => p.id === id) ? { pad: ['praktijken', id] } : {});

/** The picture of learning: parties that most learned from first, their steps in time. */
export function exchanges(c: Catalogue): LinkPicture {
  const steps = [...c.uitwisselingen].sort((a, b) => firstDay(a.data.datum).localeCompare(firstDay(b.data.datum)) || (a.id < b.id ? -1 : 1)).map((u) => u.data);
  const groups = [...Map.groupBy(steps, (u) => u.van.praktijk ?? u.van.naam)].map(([, list]) => list);
  groups.sort((a, b) => b.length - a.length);
  const count = (reach: Reach) => numberText(steps.filter((u) => REACH[u.soort] === reach).length);
  const placed = steps.filter((u) => u.van.regio && u.naar.regio);
  const inside = placed.filter((u) => u.van.regio === u.naar.regio).length;
  return {
    vorm: 'lijnen',
    naam: 'wie-leerde-van-wie',
    titel: 'Wie leerde van wie?',
    antwoord: `${numberText(steps.length)} stappen zijn vastgelegd. ${count('overgenomen')} keer nam een ander de aanpak over, soms voor een deel. ${count('verder')} keer ging men er zelf of samen mee verder. ${count('belangstelling')} keer bleef het bij belangstelling of een bezoek.`,
    erbij: [`Van ${numberText(placed.length)} stappen weten wij de regio van beide kanten. Daarvan ${inside === 1 ? 'bleef' : 'bleven'} er ${numberText(inside)} binnen één regio.`],
    niet: [
      'Dit is wat de bronnen toevallig noemen. Er is vast veel meer geleerd dan hier staat.',
      'Dat een aanpak werd overgenomen, zegt niet dat hij daar ook werkte. Wat ervan kwam, is vaak onbekend.',
    ],
    bronnen: sourcesOf(steps.flatMap((u) => ('bron' in u.bron ? [u.bron.bron] : [])), c),
    groepen: groups.flatMap((list) => {
      const [first] = list;
      if (!first) return [];
      return [{
        van: first.van.naam,
        ...pageOf(first.van.praktijk, c),
        stappen: list.map((u) => ({ naar: u.naar.naam, ...pageOf(u.naar.praktijk, c), soort: SOORT_NAMES[u.soort], bereik: REACH[u.soort], datum: momentText(u.datum) })),
      }];
    }),
    tabel: {
      kop: ['Van', 'Regio van', 'Naar', 'Regio naar', 'Soort', 'Wanneer', 'Wat veranderde', 'Uitkomst', 'Bron'],
      rijen: groups.flat().map((u) => [u.van.naam, u.van.regio ?? 'onbekend', u.naar.naam, u.naar.regio ?? 'onbekend', SOORT_NAMES[u.soort], momentText(u.datum), u.watVeranderde, u.uitkomst, 'bron' in u.bron ? `${u.bron.bron}, ${u.bron.vindplaats}` : u.bron.opgave]),
    },
  };
}
