import { expect, it } from 'vitest';
import { headOf } from './headOf.ts';

const WORDS = ['stage', 'training', 'opvang', 'zorg', 'plaats', 'werkgever', 'stages', 'gevers', 'schappen'];
const known = (w: string) => (WORDS.includes(w) ? w : null);

it.each([
  ['snuffelstage', 'stage'],
  ['sollicitatietraining', 'training'],
  ['noodopvang', 'opvang'],
])('een %s is een %s', (word, head) => expect(headOf(word, known)).toBe(head));

it.each([
  // Too short a part says nothing, 'boodschappen' ends in a suffix, 'achterstage' begins with a particle.
  ['mantelzorg'], ['boodschappen'], ['overplaats'], ['achterstage'], ['verplaats'], ['xqzwstage'], ['stage'], ['stagehouder'],
])('%s heeft geen bekend laatste deel', (word) => expect(headOf(word, known)).toBeNull());
