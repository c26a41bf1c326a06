import { expect, it } from 'vitest';
import { beginningOf, openAnswers } from './beginning.ts';
import { SHARED, type KindName } from './kinds.ts';
import { sheetOf } from './sheet.ts';

const sheet = (soort: KindName) => sheetOf(soort, { opties: () => [], gemeenten: [], vragen: { kosten: 'Wat kostte het?', inzet: 'Wie deed mee?' } });

it('begins with what is known without asking', () => {
  expect(beginningOf(sheet('praktijk'), undefined, '2026-11-26')).toEqual({ status: 'concept', gepubliceerd: '2026-11-26', herzien: '2026-11-26', bronnen: [{ bron: 'eigen-opgave' }] });
});

it('begins with the practice that it is about', () => {
  expect(beginningOf(sheet('verhaal'), 'oss', '2026-11-26')).toMatchObject({ praktijk: 'oss' });
  expect(beginningOf(sheet('uitwisseling'), 'oss', '2026-11-26')).toMatchObject({ praktijk: 'oss', bron: { vorm: '1', waarde: { datum: '2026-11' } } });
  expect(beginningOf(sheet('leervraag'), 'oss', '2026-11-26')).toMatchObject({ stand: 'open', gesteld: '2026-11', praktijken: ['oss'] });
});

it.each(SHARED)('holds only fields that the form of a %s shows', (soort) => {
  const shown = sheet(soort).stappen.flatMap((s) => [...s.velden, ...s.zelden]).map((f) => f.naam);
  expect(Object.keys(beginningOf(sheet(soort), 'oss', '2026-11-26')).filter((k) => !shown.includes(k))).toEqual([]);
});

it('asks what a practice does not tell', () => {
  expect(openAnswers(sheet('antwoord'), ['kosten'], '2026-11-26')).toEqual({ antwoorden: [{ vraag: 'Wat kostte het?', datum: '2026-11', bron: { vorm: '1', waarde: { datum: '2026-11' } } }] });
});
