import { describe, expect, test } from 'vitest';
import { eenPraktijk, eenTerm } from './fixtures.ts';
import { relatedTo } from './related.ts';

const termen = [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('instrumenten', 'robot', 'Robots')];
const ids = (list: { praktijk: { id: string } }[]) => list.map((r) => r.praktijk.id);

describe('practices to read next', () => {
  const geheel = eenPraktijk('geheel');
  const deel = eenPraktijk('deel', { onderdeelVan: 'geheel', doelgroepen: ['jongeren'] });
  const zus = eenPraktijk('zus', { onderdeelVan: 'geheel' });
  const gekozen = eenPraktijk('gekozen', { verwant: ['deel'] });
  const vreemd = eenPraktijk('vreemd');

  test('family goes first, then what was chosen by hand, either way; strangers stay out', () => {
    const found = relatedTo(deel, [vreemd, zus, gekozen, deel, geheel], termen);
    expect(ids(found)).toEqual(['geheel', 'gekozen', 'zus']);
    expect(found[0]?.reasons).toEqual(['het geheel waar dit bij hoort']);
  });

  test('a rare shared term weighs more than a common one', () => {
    const one = eenPraktijk('one', { doelgroepen: ['jongeren'], instrumenten: ['robot'] });
    const rare = eenPraktijk('rare', { instrumenten: ['robot'] });
    const common = ['a', 'b', 'c'].map((id) => eenPraktijk(id, { doelgroepen: ['jongeren'] }));
    const found = relatedTo(one, [...common, rare, one], termen);
    expect(found[0]).toMatchObject({ praktijk: { id: 'rare' }, reasons: ['ook met: robots'] });
    expect(ids(found)).toEqual(['rare', 'a', 'b', 'c']);
  });

  test('full descriptions go before short ones that share as much', () => {
    const one = eenPraktijk('one', { doelgroepen: ['jongeren'] });
    const short = eenPraktijk('a-short', { doelgroepen: ['jongeren'], niveau: 'signalement' });
    const full = eenPraktijk('b-full', { doelgroepen: ['jongeren'] });
    expect(ids(relatedTo(one, [short, full], termen))).toEqual(['b-full', 'a-short']);
    expect(relatedTo(one, [short, full], termen, 1)).toHaveLength(1);
  });
});
