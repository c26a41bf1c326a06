import { expect, it } from 'vitest';
import { answers, beginning } from './beginning.ts';
import { SHARED, type KindName } from './kinds.ts';
import { sheetOf } from './sheet.ts';

const sheet = (soort: KindName) => sheetOf(soort, { opties: () => [], gemeenten: [], vragen: { kosten: 'Wat kostte het?', inzet: 'Wie deed mee?' } });

it('begins with what is known without asking', () => {
  expect(beginning(sheet('praktijk'), { vandaag: '2026-11-26' })).toEqual({ status: 'concept', gepubliceerd: '2026-11-26', herzien: '2026-11-26', bronnen: [{ bron: 'eigen-opgave' }] });
});

it('begins with the practice that it is about', () => {
  expect(beginning(sheet('verhaal'), { vandaag: '2026-11-26', praktijk: 'oss' })).toMatchObject({ praktijk: 'oss' });
  expect(beginning(sheet('uitwisseling'), { vandaag: '2026-11-26', praktijk: 'oss' })).toMatchObject({ praktijk: 'oss', bron: { vorm: '1', waarde: { datum: '2026-11' } } });
  expect(beginning(sheet('leervraag'), { vandaag: '2026-11-26', praktijk: 'oss' })).toMatchObject({ stand: 'open', gesteld: '2026-11', praktijken: ['oss'] });
});

it.each(SHARED)('holds only fields that the form of a %s shows', (soort) => {
  const shown = sheet(soort).stappen.flatMap((s) => [...s.velden, ...s.zelden]).map((f) => f.naam);
  expect(Object.keys(beginning(sheet(soort), { vandaag: '2026-11-26', praktijk: 'oss' })).filter((k) => !shown.includes(k))).toEqual([]);
});

it('asks what a practice does not tell', () => {
  expect(answers(['Wat kostte het?'], '2026-11-26')).toEqual({ antwoorden: [{ vraag: 'Wat kostte het?', datum: '2026-11', bron: { vorm: '1', waarde: { datum: '2026-11' } } }] });
});
