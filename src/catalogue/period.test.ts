import { expect, test } from 'vitest';
import { momentText, periodText, startYear } from './period.ts';
import { standText, standToday } from './standing.ts';

test('a moment is told as precisely as it is known', () => {
  expect(momentText('2004')).toBe('2004');
  expect(momentText('1999-12')).toBe('december 1999');
  expect(momentText('2019-04-03')).toBe('3 april 2019');
  expect(momentText({ omstreeks: 'rond 2000', sorteer: 2000 })).toBe('rond 2000');
});

test('a period is told in years', () => {
  expect(periodText({ van: '1999-12', tot: '2001' })).toBe('1999–2001');
  expect(periodText({ van: '2003-01', tot: '2003-06' })).toBe('2003');
  expect(periodText({ van: '2003' })).toBe('vanaf 2003');
  expect(periodText({ van: { omstreeks: 'begin 2004', sorteer: 2004 }, tot: '2004-09' })).toBe('begin 2004');
  expect(periodText({ van: { omstreeks: '2017 of 2018', sorteer: 2018 } })).toBe('2017 of 2018');
});

test('a period sorts by the year it began', () => {
  expect(startYear({ van: '1999-12' })).toBe(1999);
  expect(startYear({ van: { omstreeks: 'rond 2000', sorteer: 2000 } })).toBe(2000);
});

test('what ran then is never said to run now', () => {
  const runs = { fase: 'loopt', peildatum: '2004' } as const;
  expect(standText(runs)).toBe('liep in 2004');
  expect(standToday({ stand: runs, toenEnNu: 'onbekend' })).toBe('liep in 2004; nu onbekend');
  expect(standToday({ stand: runs, toenEnNu: 'Gestopt in 2010.' })).toBe('liep in 2004');
  expect(standToday({ stand: { fase: 'afgerond', peildatum: '2004' }, toenEnNu: 'onbekend' })).toBe('was afgerond in 2004');
  expect(standText({ fase: 'onbekend', peildatum: '2019-06' })).toBe('stand in juni 2019 onbekend');
});
