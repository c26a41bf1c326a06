import { expect, test } from 'vitest';
import { measured, plainFacts } from './facts.ts';
import { eenPraktijk, eenUitwisseling } from './fixtures.ts';
import { kitRows, knownCount } from './kit.ts';
import { takenOverCount, trailOf } from './trail.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 26' };

test('what is unknown becomes a question, in the order of the page', () => {
  const rows = kitRows(eenPraktijk('a', { kosten: '€ 50.000 per jaar' }).data);
  expect(rows.map((r) => r.label)).toEqual(['Projectstructuur', 'Inzet', 'Kosten', 'Financiering', 'Draagvlak', 'Doelen', 'Hulpmiddelen']);
  expect(rows[2]).toEqual({ label: 'Kosten', vraag: 'hoeveel kostte het, in totaal en per deelnemer?', bekend: '€ 50.000 per jaar' });
  expect(rows[0]).toEqual({ label: 'Projectstructuur', vraag: 'wie stuurde het aan, en wie deed wat?' });
  expect(knownCount(rows)).toBe(1);
});

test('measured means a known result or effect; reach is not measured, and a plan has none yet', () => {
  const figure = { wat: 'x', eenheid: 'mensen', bron } as const;
  expect(measured(eenPraktijk('a', { resultaten: [{ ...figure, waarde: 3, soort: 'resultaat' }] }).data)).toBe('ja');
  expect(measured(eenPraktijk('a', { resultaten: [{ ...figure, waarde: 3, soort: 'bereik' }] }).data)).toBe('onbekend');
  expect(measured(eenPraktijk('a', { resultaten: [{ ...figure, waarde: 'onbekend', doel: 5, soort: 'resultaat' }] }).data)).toBe('onbekend');
  expect(measured(eenPraktijk('a', { stand: { fase: 'plan', peildatum: '2019' } }).data)).toBe('nee');
});

const steps = [
  eenUitwisseling('later', { praktijk: 'a', datum: '2010', soort: 'werkbezoek' }),
  eenUitwisseling('eerder', { van: { naam: 'A', praktijk: 'a' }, datum: { omstreeks: 'rond 2005', sorteer: 2005 } }),
  eenUitwisseling('naar', { naar: { naam: 'A', praktijk: 'a' }, datum: '2001' }),
  eenUitwisseling('ander', { praktijk: 'b' }),
];

test('the trail of a practice runs from old to new, whichever side it was on', () => {
  expect(trailOf('a', steps).map((u) => u.id)).toEqual(['naar', 'eerder', 'later']);
});

test('taken over counts what others took, not visits or what this practice took itself', () => {
  expect(takenOverCount('a', steps)).toBe(1);
  expect(plainFacts(eenPraktijk('a'), steps)).toEqual({ gemeten: 'onbekend', overgenomen: '1 keer vastgelegd', stand: 'liep in 2004; nu onbekend' });
  expect(plainFacts(eenPraktijk('z'), steps).overgenomen).toBe('niet vastgelegd');
});
