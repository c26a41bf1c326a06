import { expect, test } from 'vitest';
import { eenBegrip, eenCatalogus, eenLeervraag, eenPraktijk, eenRegio, eenUitwisseling, eenVerhaal } from './fixtures.ts';
import { restingOn, sourceViews } from './sources.ts';

test('places stand under their source, each once, in order of first mention', () => {
  const refs = [
    { bron: 'tno-2004', vindplaats: 'par. 3.8' },
    { bron: 'wijchen-2017', vindplaats: 'p. 2' },
    { bron: 'tno-2004', vindplaats: 'p. 47' },
    { bron: 'tno-2004', vindplaats: 'par. 3.8' },
  ];
  expect(sourceViews(refs, eenCatalogus())).toEqual([
    { bron: 'tno-2004', kort: 'TNO (2004)', vindplaatsen: ['par. 3.8', 'p. 47'] },
    { bron: 'wijchen-2017', kort: 'wijchen-2017', vindplaatsen: ['p. 2'] },
  ]);
});

test('everything that rests on a source, by kind; kinds without entries are left out', () => {
  const other = [{ bron: 'wijchen-2017', vindplaats: 'p. 2' }];
  const c = eenCatalogus({
    praktijken: [eenPraktijk('a'), eenPraktijk('b', { bronnen: other })],
    verhalen: [eenVerhaal('v', { bronnen: other })],
    leervragen: [eenLeervraag('l'), eenLeervraag('zelf', { stand: 'open', bron: { opgave: 'gemeente A', datum: '2026' } })],
    uitwisselingen: [eenUitwisseling('u', { bron: other[0]! }), eenUitwisseling('opgave', { bron: { opgave: 'gemeente A', datum: '2026' } })],
    regios: [eenRegio('vraagt', { zoekt: [{ tekst: 'Hulp.', bron: other[0]! }] }), eenRegio('zwijgt')],
    begrippen: [eenBegrip('w', { herkomst: 'bron', bronnen: [{ bron: 'tno-2004', vindplaats: 'p. 3' }] })],
  });
  expect(restingOn('tno-2004', c).map((g) => [g.kind, g.items.map((i) => i.id)])).toEqual([['praktijken', ['a']], ['leervragen', ['l']], ['begrippen', ['w']]]);
  expect(restingOn('wijchen-2017', c).map((g) => [g.kind, g.items.map((i) => i.titel)])).toEqual([['praktijken', ['b']], ['verhalen', ['v']], ['uitwisselingen', ['u']], ['regios', ['vraagt']]]);
  expect(restingOn('geen', c)).toEqual([]);
});
