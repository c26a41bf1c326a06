// What the figures of a practice leave open.
import { numberText } from '../../numbers.ts';
import type { Praktijk } from '../../schemas/praktijk.ts';
import type { Resultaat } from '../../schemas/resultaat.ts';
import { questionsIn } from '../doubts.ts';
import { figureText, headlineFigures } from '../figures.ts';
import { capital } from '../sentence.ts';
import { isPlanned, type Candidate } from './candidate.ts';

const PEOPLE = /mensen|jongeren|werknemers|werkzoekenden|nieuwkomers|deelnemers|statushouders|kandidaten|leerlingen|inwoners|vrouwen/i;
const DATED = /\b(19|20)\d\d\b|\b(na|jaar|maand\w*|week|weken|kwartaal)\b/i;

// A figure without its moment says little; of people one also wants to know how it lasted
function undated(r: Resultaat, i: number): Candidate[] {
  const groep = 'Wat het opleverde' as const;
  const dated = DATED.test(`${r.wat} ${r.toelichting ?? ''}`);
  const figure = capital(figureText(r));
  if (PEOPLE.test(r.eenheid)) return [{ groep, vraag: `${figure}. ${dated ? 'Hoe was dat een jaar later?' : i > 0 ? 'Hoe lang na het begin was dat?' : 'Hoe lang na het begin was dat, en hoe was het een jaar later?'}`, gewicht: 8 - 2 * i }];
  return dated ? [] : [{ groep, vraag: `${figure}. Wanneer was dat?`, gewicht: 4 }];
}

/** Questions about what came of it: goals without an outcome, figures without their moment, doubts, how it felt. */
export function fromFigures(p: Praktijk): Candidate[] {
  const groep = 'Wat het opleverde' as const;
  const planned = isPlanned(p);
  const goals = p.resultaten.filter((r) => r.waarde === 'onbekend').slice(0, 3).map((r): Candidate => ({ groep, vraag: `Het doel: ${numberText(r.doel ?? 0)} ${r.eenheid} ${r.wat}. Wat is daarvan gehaald?`, gewicht: 10 }));
  const outcomes = p.resultaten.filter((r) => r.waarde !== 'onbekend' && (r.soort === 'resultaat' || r.soort === 'effect'));
  const open = headlineFigures(outcomes.filter((r) => r.na === undefined), 2).flatMap(undated);
  const doubts = p.letop.flatMap(questionsIn).slice(0, 4).map((vraag, i): Candidate => ({ groep, vraag, gewicht: 9 - i }));
  const asked = doubts.some((d) => /hoeveel mensen/i.test(d.vraag));
  const none: Candidate[] = outcomes.length + goals.length > 0 || planned ? [] : [{ groep, vraag: `Wat leverde het op, in cijfers?${asked ? '' : ' Hoeveel mensen deden mee, en hoeveel vonden er werk?'}`, gewicht: 10 }];
  const unheard = /niet aan het woord/.test(p.oordeel.toelichting ?? '');
  const felt: Candidate[] = planned ? [] : [{ groep, vraag: 'Wat vonden de deelnemers en de werkgevers er zelf van?', gewicht: unheard ? 7 : 3 }];
  return [...goals, ...none, ...open, ...doubts, ...felt];
}
