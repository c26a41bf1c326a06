// What the source does not tell of structure, staff, cost, financing, support, goals and tools.
import type { KIT, Praktijk } from '../../schemas/praktijk.ts';
import { isPartlyUnknown, knownPart } from '../doubts.ts';
import { valueText } from '../figures.ts';
import { listText } from '../sentence.ts';
import type { Catalogue } from '../types.ts';
import { participants, words, type Candidate } from './candidate.ts';

type Kitveld = (typeof KIT)[number];

function kitQuestion(field: Kitveld, p: Praktijk, c: Catalogue): string {
  const tools = words('instrumenten', p.instrumenten, c);
  const groups = words('doelgroepen', participants(p), c, 2);
  const reach = p.resultaten.find((r) => r.soort === 'bereik' && r.eenheid === 'mensen' && r.waarde !== 'onbekend');
  const business = p.partners.find((x) => x.soort === 'werkgever' || x.soort === 'ondernemersvereniging');
  const plain: Record<Kitveld, string> = {
    projectstructuur: 'Wie stuurde het aan, en wie nam de besluiten?',
    inzet: `Hoeveel mensen werkten eraan, en hoeveel uur per week?${tools.length > 0 ? ` Waar zat het meeste werk in: ${tools.slice(0, 2).join(', ')} of iets anders?` : ''}`,
    kosten: `Wat kostte het in totaal${reach ? `? En per persoon, bij ${valueText(reach.waarde, reach.nauwkeurigheid)} mensen` : ', en per deelnemer'}?`,
    financiering: `Wie betaalde het, en uit welk geld?${business ? ` Kwam er ook geld van ${business.naam}?` : ''}`,
    draagvlak: `Hoe kreeg u bestuur, collega’s en ${business ? business.naam : 'werkgevers'} mee?`,
    doelen: `Welk doel in cijfers was er vooraf${groups.length > 0 ? `, bijvoorbeeld voor ${listText(groups)}` : ''}?`,
    hulpmiddelen: `Welke draaiboeken, formulieren of systemen gebruikte u${tools.length > 0 ? ` voor ${listText(tools)}` : ''}? Mogen wij ze zien?`,
  };
  return plain[field];
}

const KIT_PARTLY: Record<Kitveld, [naam: string, vraag: string]> = {
  projectstructuur: ['de projectstructuur', 'Hoe was dat precies geregeld?'],
  inzet: ['de inzet', 'Hoeveel uur per week was dat bij elkaar?'],
  kosten: ['de kosten', 'Wat kostte het alles bij elkaar?'],
  financiering: ['de financiering', 'Om welke bedragen ging het?'],
  draagvlak: ['het draagvlak', 'Hoe kwam dat?'],
  doelen: ['de doelen', 'Waren er ook aantallen afgesproken?'],
  hulpmiddelen: ['de hulpmiddelen', 'Mogen wij die stukken zien?'],
};

/** Questions about what it takes: the seven fields of "Zelf aan de slag". */
export function fromKit(p: Praktijk, c: Catalogue): Candidate[] {
  return (Object.keys(KIT_PARTLY) as Kitveld[]).flatMap((field): Candidate[] => {
    const text = p[field];
    const groep = 'Wat het vraagt' as const;
    const known = text === 'onbekend' ? '' : knownPart(text);
    if (text === 'onbekend' || (isPartlyUnknown(text) && !known)) return [{ groep, vraag: kitQuestion(field, p, c), gewicht: 10 }];
    if (!isPartlyUnknown(text)) return [];
    const [naam, vraag] = KIT_PARTLY[field];
    return [{ groep, vraag: known.length <= 180 ? `Over ${naam} staat er: ‘${known}’ ${vraag}` : `Over ${naam} staat er maar een deel. ${vraag}`, gewicht: field === 'hulpmiddelen' ? 5 : 8 }];
  });
}
