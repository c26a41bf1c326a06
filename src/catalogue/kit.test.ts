import { expect, test } from 'vitest';
import { eenPraktijk } from './fixtures.ts';
import { kitQuestions, kitRows, knownCount } from './kit.ts';

test('what is unknown becomes a question, in the order of the page', () => {
  const rows = kitRows(eenPraktijk('a', { kosten: '€ 50.000 per jaar' }).data);
  expect(rows.map((r) => r.label)).toEqual(['Projectstructuur', 'Inzet', 'Kosten', 'Financiering', 'Draagvlak', 'Doelen', 'Hulpmiddelen']);
  expect(rows[2]).toEqual({ label: 'Kosten', vraag: 'hoeveel kostte het, in totaal en per deelnemer?', bekend: '€ 50.000 per jaar' });
  expect(rows[0]).toEqual({ label: 'Projectstructuur', vraag: 'wie stuurde het aan, en wie deed wat?' });
  expect(knownCount(rows)).toBe(1);
});

test('each of the seven has a question of its own', () => {
  const asked = kitQuestions();
  expect(Object.keys(asked)).toHaveLength(7);
  expect(asked['financiering']).toBe('Financiering: wie betaalde het, en uit welk geld?');
});
