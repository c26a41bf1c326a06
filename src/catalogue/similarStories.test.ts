import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenRegio, eenTerm, eenVerhaal } from './fixtures.ts';
import { similarStories } from './similarStories.ts';

const sectoren = [eenTerm('sectoren', 'bouw', 'Bouw'), eenTerm('sectoren', 'zorg', 'Zorg')];

test('the same trade comes first, then the same region, then the same question, each with its reason', () => {
  const mine = eenVerhaal('a', { praktijk: 'p1', sectoren: ['bouw'], vragen: ['ik-zoek-mensen'] });
  const verhalen = [
    mine,
    eenVerhaal('b', { praktijk: 'p2', sectoren: ['zorg'], vragen: ['ik-zoek-mensen'] }),
    eenVerhaal('c', { praktijk: 'p2', sectoren: ['bouw'], vragen: ['ik-wil-iets-terugdoen'] }),
    eenVerhaal('d', { praktijk: 'p3', vragen: ['ik-wil-iets-terugdoen'] }),
    eenVerhaal('e', { praktijk: 'p2', vragen: ['ik-heb-een-zieke-werknemer'] }),
  ];
  const praktijken = [eenPraktijk('p1', { regios: ['twente'] }), eenPraktijk('p2'), eenPraktijk('p3', { regios: ['twente'] })];
  const c = eenCatalogus({ verhalen, praktijken, termen: sectoren, regios: [eenRegio('twente', { naam: 'Twente' })] });
  expect(similarStories(mine, c).map((s) => [s.verhaal.id, s.reasons])).toEqual([
    ['c', ['ook in: bouw']],
    ['d', ['ook uit de regio Twente']],
    ['b', ['ook bij: ik zoek mensen']],
  ]);
});

test('a story with nothing in common stands alone', () => {
  const mine = eenVerhaal('a', { vragen: ['ik-zoek-mensen'], praktijk: 'p1' });
  const c = eenCatalogus({ verhalen: [mine, eenVerhaal('b', { vragen: ['ik-wil-iets-terugdoen'], praktijk: 'p2' })] });
  expect(similarStories(mine, c)).toEqual([]);
});
