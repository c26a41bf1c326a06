import { describe, expect, test } from 'vitest';
import { eenLeervraag, eenPraktijk } from './fixtures.ts';
import { invitationFor } from './invitation.ts';
import { c, leeg, praktijken } from './regions.fixtures.ts';

describe('practices for a region without entries', () => {
  test('from the same province first, then the scale of a region, each with its reason', () => {
    expect(invitationFor(leeg, c).map((u) => [u.praktijk.id, u.redenen])).toEqual([
      ['b', ['ook uit Zeeland', 'uit een regio met ongeveer evenveel gemeenten (10 en 8)']],
      ['c', ['op de schaal van een regio']],
      ['a', ['uit een regio met evenveel gemeenten (10)']],
    ]);
  });

  test('a question of the region weighs most; short ones and second ones of a region stay out', () => {
    const more = { ...c, leervragen: [eenLeervraag('v', { vrager: { naam: 'L', regio: 'leeg' }, themas: ['matching'] })], praktijken: [...praktijken, eenPraktijk('b2', { regios: ['zuid'] }), eenPraktijk('k', { regios: ['zuid'], niveau: 'signalement' })] };
    expect(invitationFor(leeg, more).map((u) => u.praktijk.id)).toEqual(['b', 'a', 'c']);
    expect(invitationFor(leeg, more)[0]?.redenen[0]).toBe('past bij uw vraag over matching');
  });
});
