import { expect, test } from 'vitest';
import { eenCatalogus, eenCijfer, eenLeervraag, eenRegio, eenUitwisseling } from '../fixtures.ts';
import { SHOWN_FROM } from '../funnel.ts';
import { latestSteps, lerenView, perKind, registerRow } from './leren.ts';

const steps = [
  eenUitwisseling('a', { datum: '2004', van: { naam: 'Oss', regio: 'nob' }, naar: { naam: 'Uden', regio: 'nob' } }),
  eenUitwisseling('b', { datum: { omstreeks: 'rond 2018', sorteer: 2018 }, soort: 'werkbezoek', van: { naam: 'Ede' } }),
  eenUitwisseling('c', { datum: '2018-03', soort: 'vervolg', van: { naam: 'Oss' } }),
];
const survey = [eenCijfer('belangstelling-uit-andere-regios', { basis: { wie: 'projecten', aantal: 1234 } }), eenCijfer('elders', { wat: 'regio’s per project', waarde: 5, eenheid: 'regio’s', basis: { wie: 'projecten', aantal: 'onbekend' } })];
const c = eenCatalogus({ uitwisselingen: steps, cijfers: survey, regios: [eenRegio('nob', { naam: 'Noordoost' })], leervragen: Array.from({ length: 7 }, (_, i) => eenLeervraag(`v${i}`)) });

test('a record is filtered by its kind, its year and its regions, each once', () => {
  expect(steps.map(registerRow)).toEqual([
    { soort: ['overgenomen'], regio: ['nob'], jaar: ['2004'] },
    { soort: ['werkbezoek'], regio: [], jaar: ['2018'] },
    { soort: ['vervolg'], regio: [], jaar: ['2018'] },
  ]);
});

test('the page: newest first, filters with counts, five of the questions', () => {
  const view = lerenView(c, '2026-11-26');
  expect(view.rijen.map((r) => r.stap.id)).toEqual(['c', 'b', 'a']);
  expect(view.filters.map((f) => [f.naam, f.opties.map((o) => `${o.naam} ${o.aantal}`)])).toEqual([
    ['Soort', ['overgenomen 1', 'vervolg 1', 'werkbezoek 1']],
    ['Regio', ['Noordoost 1']],
    ['Jaar', ['2018 2', '2004 1']],
  ]);
  expect([view.vragen.length, view.aantalVragen]).toEqual([5, 7]);
});

test('below the limit: what is recorded, beside 2019 with its bases', () => {
  const view = lerenView(c, '2026-11-26');
  expect(view.vanaf).toBe(SHOWN_FROM);
  expect(view.trechter.basisHier).toBeUndefined();
  expect(view.perSoort).toEqual([{ naam: 'overgenomen', aantal: 1 }, { naam: 'vervolg', aantal: 1 }, { naam: 'werkbezoek', aantal: 1 }]);
  expect(view.trechter.basisToen).toEqual({ wie: 'projecten', aantal: 1234 });
  expect(view.erbij).toEqual([{ wat: 'regio’s per project', tekst: '5 regio’s', basis: 'projecten', letop: undefined }]);
});

test('most recorded first, ties by name', () => {
  expect(perKind([...steps, eenUitwisseling('d', { soort: 'werkbezoek' })])).toEqual([{ naam: 'werkbezoek', aantal: 2 }, { naam: 'overgenomen', aantal: 1 }, { naam: 'vervolg', aantal: 1 }]);
});

test('the home page shows the latest steps between places, one per party', () => {
  const more = eenUitwisseling('e', { datum: '2001', van: { naam: 'Ede' } });
  expect(latestSteps({ ...c, uitwisselingen: [...steps, more] }).map((s) => [s.id, s.kop])).toEqual([['b', 'Ede → B'], ['a', 'Oss → Uden']]);
});
