import { expect, test } from 'vitest';
import { eenBegrip, eenCatalogus, eenTerm, eenVerhaal } from '../fixtures.ts';
import { regelingOf, werkgeversView } from './werkgevers.ts';

test('a term stands under the name of today when that is sure', () => {
  expect(regelingOf(eenBegrip('a', { term: 'Wet A', later: [{ naam: 'Wet B', jaar: 2015 }] }))).toMatchObject({ naam: 'Wet B', namen: 'Heette vroeger: Wet A (tot 2015).' });
  expect(regelingOf(eenBegrip('a', { term: 'A', later: [{ naam: 'B' }, { naam: 'C' }] }))).toMatchObject({ naam: 'A', namen: 'Heet nu ook: B, C.' });
  expect(regelingOf(eenBegrip('a', { term: 'A', vroeger: [{ naam: 'Z', jaar: 2004 }] }))).toMatchObject({ naam: 'A', namen: 'Heette vroeger: Z (tot 2004).' });
  expect(regelingOf(eenBegrip('a', { term: 'A' }))).toMatchObject({ naam: 'A', namen: '' });
});

test('stories stand under every question they answer and in their trade, those that tell most first; what they tell is counted', () => {
  const view = werkgeversView(
    eenCatalogus({
      verhalen: [
        eenVerhaal('a', { vragen: ['ik-zoek-mensen', 'ik-wil-iets-terugdoen'], sectoren: ['bouw'], watKostteHet: 'Niets.', periode: { van: '1999' } }),
        eenVerhaal('b', { vragen: ['ik-zoek-mensen'], periode: { van: '2018' } }),
      ],
      termen: [eenTerm('sectoren', 'bouw', 'Bouw'), eenTerm('sectoren', 'zorg', 'Zorg')],
      begrippen: [eenBegrip('x', { werkgevers: 'ziekte' }), eenBegrip('y')],
    }),
  );
  expect(view.vragen.map((v) => [v.id, v.verhalen.map((s) => s.id)])).toEqual([
    ['ik-zoek-mensen', ['a', 'b']],
    ['ik-wil-iets-terugdoen', ['a']],
  ]);
  expect(view.branches.map((b) => [b.naam, b.verhalen.map((s) => s.id)])).toEqual([['Bouw', ['a']]]);
  expect(view.zonderBranche.map((s) => s.id)).toEqual(['b']);
  expect(view.regelingen.map((g) => [g.groep, g.begrippen.map((b) => b.id)])).toEqual([['ziekte', ['x']]]);
  expect([view.uren, view.kosten, view.van, view.tot]).toEqual(['geen van de 2 verhalen', '1 van de 2 verhalen', 1999, 2018]);
});

test('of stories that tell as much, the newest comes first', () => {
  const verhalen = [eenVerhaal('oud', { periode: { van: '1999' }, watDeedU: 'Begeleiden.' }), eenVerhaal('nieuw', { periode: { van: '2018' }, watKostteHet: 'Niets.' })];
  expect(werkgeversView(eenCatalogus({ verhalen })).vragen.map((v) => v.verhalen.map((s) => s.id))).toEqual([['nieuw', 'oud']]);
});
