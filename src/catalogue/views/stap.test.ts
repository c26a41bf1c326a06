import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenUitwisseling } from '../fixtures.ts';
import { bronView, spoorView, stamboomView, stapView } from './stap.ts';

const c = eenCatalogus({
  praktijken: [eenPraktijk('a', { titel: 'De proef' }), eenPraktijk('b', { titel: 'Het vervolg' })],
  uitwisselingen: [
    eenUitwisseling('over', { titel: 'B nam het over', praktijk: 'a', van: { naam: 'Oss' }, naar: { naam: 'Uden', praktijk: 'b' }, datum: '2004-08', watVeranderde: 'Alleen de markt.', uitkomst: 'onbekend' }),
    eenUitwisseling('bezoek', { praktijk: 'a', soort: 'werkbezoek', datum: '2003', bron: { opgave: 'gemeente Oss', datum: '2026-05' } }),
  ],
});

test('a step: who, when, what changed, what came of it, who says so; what is not recorded is absent', () => {
  expect(stapView(c.uitwisselingen[0]!, c)).toEqual({
    id: 'over',
    titel: 'B nam het over',
    soort: 'overgenomen',
    datum: 'augustus 2004',
    jaar: '2004',
    van: { naam: 'Oss', praktijk: { naam: 'De proef', pad: ['praktijken', 'a'] } },
    naar: { naam: 'Uden', praktijk: { naam: 'Het vervolg', pad: ['praktijken', 'b'] } },
    watVeranderde: 'Alleen de markt.',
    bron: { naam: 'TNO (2004)', pad: ['bronnen', 'tno-2004'], plaats: 'par. 3.8' },
  });
});

test('what an organisation told is marked as such, with its day', () => {
  expect(bronView({ opgave: 'gemeente Oss', datum: '2026-05' }, c)).toEqual({ naam: 'opgave van gemeente Oss', plaats: 'mei 2026' });
});

test('the trail runs from old to new; the lineage knows descent only', () => {
  expect(spoorView('a', c).map((s) => s.id)).toEqual(['bezoek', 'over']);
  expect(stamboomView('a', c)).toEqual({ gebaseerdOp: [], verderIn: [{ naam: 'Uden', praktijk: { naam: 'Het vervolg', pad: ['praktijken', 'b'] }, soort: 'overgenomen', datum: 'augustus 2004', verder: [] }] });
  expect(stamboomView('b', c)?.gebaseerdOp.map((s) => s.naam)).toEqual(['Oss']);
  expect(stamboomView('z', c)).toBeUndefined();
});
