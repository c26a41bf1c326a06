// How it went on after the day of the source.
import type { Praktijk } from '../../schemas/praktijk.ts';
import { listText } from '../sentence.ts';
import { momentText } from '../period.ts';
import type { Catalogue } from '../types.ts';
import { isPlanned, words, type Candidate } from './candidate.ts';

/** Questions about how it went on after the day of the source. */
export function fromCourse(p: Praktijk, c: Catalogue): Candidate[] {
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
  return [
    { groep, vraag: course[p.stand.fase], gewicht: 9 },
    ...(isPlanned(p) ? [] : [{ groep, vraag: `Wat zou u nu anders doen${tools.length > 0 ? `, bijvoorbeeld bij ${listText(tools, 'of')}` : ''}?`, gewicht: 5 }]),
  ];
}
