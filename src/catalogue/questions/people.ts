// Who took part, and what the partners did.
import type { Praktijk } from '../../schemas/praktijk.ts';
import { listText } from '../sentence.ts';
import type { Catalogue } from '../types.ts';
import { participants, words, type Candidate } from './candidate.ts';

/** Questions about who took part, and what the partners did. */
export function fromPeople(p: Praktijk, c: Catalogue): Candidate[] {
  const groep = 'Wie meededen' as const;
  const groups = words('doelgroepen', participants(p), c, 3);
  const silent = p.partners.filter((x) => !x.rol).map((x) => x.naam).slice(0, 4);
  const who = `${groups.length > 0 ? `Het ging om ${listText(groups)}. ` : ''}Wie mocht meedoen, wie niet, en wie koos dat?`;
  return [
    { groep, vraag: who, gewicht: 8 },
    ...(silent.length > 0 ? [{ groep, vraag: `Wat was precies de rol van ${listText(silent)}?`, gewicht: 6 }] : []),
  ];
}
