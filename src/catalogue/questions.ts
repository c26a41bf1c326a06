// What an entry does not tell becomes a question, in the words of that practice.
import type { KIT, Praktijk } from '../schemas/praktijk.ts';
import type { Resultaat } from '../schemas/resultaat.ts';
import { isPartlyUnknown, knownPart, questionsIn } from './doubts.ts';
import { figureText, headlineFigures, numberText, valueText } from './figures.ts';
import { capital, listText, midSentence, termLinks } from './names.ts';
import { momentText } from './period.ts';
import type { Toegekend } from '../schemas/toekenning.ts';
import type { Lijst } from '../schemas/term.ts';
import type { Catalogue, PraktijkItem } from './types.ts';

export const VRAAG_GROEPEN = ['Wie meededen', 'Wat het opleverde', 'Wat het vraagt', 'Hoe het verder ging'] as const;

export interface Vraag {
  groep: (typeof VRAAG_GROEPEN)[number];
  vraag: string;
}

interface Kandidaat extends Vraag {
  /** What a receiving region needs first weighs most. */
  gewicht: number;
}

type Kitveld = (typeof KIT)[number];

/** More questions than this nobody answers. */
export const MAX_VRAGEN = 12;

// A term that the editors assigned is not a word of the practice
function words(lijst: Lijst, assigned: Toegekend[], c: Catalogue, max = 3): string[] {
  const own = assigned.filter((t) => !t.toekenning);
  return termLinks(lijst, own.length > 0 ? own : assigned, c).slice(0, max).map((l) => midSentence(l.naam));
}

const participants = (p: Praktijk) => p.doelgroepen.filter((d) => d.id !== 'werkgevers' && d.id !== 'professionals');

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

function fromKit(p: Praktijk, c: Catalogue): Kandidaat[] {
  return (Object.keys(KIT_PARTLY) as Kitveld[]).flatMap((field): Kandidaat[] => {
    const text = p[field];
    const groep = 'Wat het vraagt' as const;
    const known = text === 'onbekend' ? '' : knownPart(text);
    if (text === 'onbekend' || (isPartlyUnknown(text) && !known)) return [{ groep, vraag: kitQuestion(field, p, c), gewicht: 10 }];
    if (!isPartlyUnknown(text)) return [];
    const [naam, vraag] = KIT_PARTLY[field];
    return [{ groep, vraag: known.length <= 180 ? `Over ${naam} staat er: ‘${known}’ ${vraag}` : `Over ${naam} staat er maar een deel. ${vraag}`, gewicht: field === 'hulpmiddelen' ? 5 : 8 }];
  });
}

const PEOPLE = /mensen|jongeren|werknemers|werkzoekenden|nieuwkomers|deelnemers|statushouders|kandidaten|leerlingen|inwoners|vrouwen/i;
const DATED = /\b(19|20)\d\d\b|\b(na|jaar|maand\w*|week|weken|kwartaal)\b/i;

// A figure without its moment says little; of people one also wants to know how it lasted
function undated(r: Resultaat, i: number): Kandidaat[] {
  const groep = 'Wat het opleverde' as const;
  const dated = DATED.test(`${r.wat} ${r.toelichting ?? ''}`);
  const figure = capital(figureText(r));
  if (PEOPLE.test(r.eenheid)) return [{ groep, vraag: `${figure}. ${dated ? 'Hoe was dat een jaar later?' : i > 0 ? 'Hoe lang na het begin was dat?' : 'Hoe lang na het begin was dat, en hoe was het een jaar later?'}`, gewicht: 8 - 2 * i }];
  return dated ? [] : [{ groep, vraag: `${figure}. Wanneer was dat?`, gewicht: 4 }];
}

function fromFigures(p: Praktijk): Kandidaat[] {
  const groep = 'Wat het opleverde' as const;
  const planned = p.stand.fase === 'plan' || p.stand.fase === 'idee';
  const goals = p.resultaten.filter((r) => r.waarde === 'onbekend').slice(0, 3).map((r): Kandidaat => ({ groep, vraag: `Het doel: ${numberText(r.doel ?? 0)} ${r.eenheid} ${r.wat}. Wat is daarvan gehaald?`, gewicht: 10 }));
  const outcomes = p.resultaten.filter((r) => r.waarde !== 'onbekend' && (r.soort === 'resultaat' || r.soort === 'effect'));
  const open = headlineFigures(outcomes.filter((r) => r.na === undefined), 2).flatMap(undated);
  const doubts = p.letop.flatMap(questionsIn).slice(0, 4).map((vraag, i): Kandidaat => ({ groep, vraag, gewicht: 9 - i }));
  const asked = doubts.some((d) => /hoeveel mensen/i.test(d.vraag));
  const none: Kandidaat[] = outcomes.length + goals.length > 0 || planned ? [] : [{ groep, vraag: `Wat leverde het op, in cijfers?${asked ? '' : ' Hoeveel mensen deden mee, en hoeveel vonden er werk?'}`, gewicht: 10 }];
  const unheard = /niet aan het woord/.test(p.oordeel.toelichting ?? '');
  const felt: Kandidaat[] = planned ? [] : [{ groep, vraag: 'Wat vonden de deelnemers en de werkgevers er zelf van?', gewicht: unheard ? 7 : 3 }];
  return [...goals, ...none, ...open, ...doubts, ...felt];
}

function fromPeople(p: Praktijk, c: Catalogue): Kandidaat[] {
  const groep = 'Wie meededen' as const;
  const groups = words('doelgroepen', participants(p), c, 3);
  const silent = p.partners.filter((x) => !x.rol).map((x) => x.naam).slice(0, 4);
  const who = `${groups.length > 0 ? `Het ging om ${listText(groups)}. ` : ''}Wie mocht meedoen, wie niet, en wie koos dat?`;
  return [
    { groep, vraag: who, gewicht: 8 },
    ...(silent.length > 0 ? [{ groep, vraag: `Wat was precies de rol van ${listText(silent)}?`, gewicht: 6 }] : []),
  ];
}

function fromCourse(p: Praktijk, c: Catalogue): Kandidaat[] {
  const groep = 'Hoe het verder ging' as const;
  const then = momentText(p.stand.peildatum);
  const course: Record<Praktijk['stand']['fase'], string> = {
    idee: `In ${then} was het een idee. Is het doorgegaan, en wat kwam ervan?`,
    plan: `In ${then} was het een plan. Is het doorgegaan, en wat kwam ervan?`,
    pilot: `In ${then} was het een proef. Is die voortgezet, en waarom wel of niet?`,
    loopt: `In ${then} liep het. Hoe ging het daarna, en wat is er veranderd?`,
    regulier: `In ${then} was het gewoon beleid. Hoe ging het daarna, en wat is er veranderd?`,
    afgerond: 'Wat bleef ervan over toen het was afgerond?',
    gestopt: 'Waarom stopte het, en wat had het kunnen redden?',
    onbekend: `Hoe stond het er in ${then} voor, en hoe ging het daarna?`,
  };
  const tools = words('instrumenten', p.instrumenten, c);
  const planned = p.stand.fase === 'plan' || p.stand.fase === 'idee';
  return [
    { groep, vraag: course[p.stand.fase], gewicht: 9 },
    ...(planned ? [] : [{ groep, vraag: `Wat zou u nu anders doen${tools.length > 0 ? `, bijvoorbeeld bij ${listText(tools, 'of')}` : ''}?`, gewicht: 5 }]),
  ];
}

const plainText = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * The questions that an entry leaves open, at most MAX_VRAGEN: those that a receiving region needs
 * first, in the order of VRAAG_GROEPEN. A question that `antwoorden` already holds is left out.
 */
export function questionsFor({ data: p }: PraktijkItem, c: Catalogue): Vraag[] {
  const answered = new Set(p.antwoorden.map((a) => plainText(a.vraag)));
  const all = [...fromPeople(p, c), ...fromFigures(p), ...fromKit(p, c), ...fromCourse(p, c)].filter((k) => !answered.has(plainText(k.vraag)));
  const chosen = new Set(all.map((k, i) => ({ k, i })).sort((a, b) => b.k.gewicht - a.k.gewicht || a.i - b.i).slice(0, MAX_VRAGEN).map(({ k }) => k));
  return VRAAG_GROEPEN.flatMap((groep) => all.filter((k) => chosen.has(k) && k.groep === groep).map(({ vraag }) => ({ groep, vraag })));
}

/** Whether a practice has ready pages with its questions and a plan: full descriptions that stand in the lists. */
export const hasReadyPages = ({ data }: PraktijkItem): boolean => data.niveau === 'beschrijving' && data.status !== 'gearchiveerd';

/** The questions by group, numbered on from group to group; groups without questions are left out. */
export function groupedQuestions(vragen: Vraag[]): { groep: string; vanaf: number; vragen: string[] }[] {
  let next = 1;
  return VRAAG_GROEPEN.flatMap((groep) => {
    const own = vragen.filter((v) => v.groep === groep).map((v) => v.vraag);
    const vanaf = next;
    next += own.length;
    return own.length > 0 ? [{ groep, vanaf, vragen: own }] : [];
  });
}
