import { expect, test } from 'vitest';
import { buildDay, monthsBefore } from './today.ts';

test('the day of the build comes from SOURCE_DATE_EPOCH, else from the newest revision', () => {
  expect(buildDay({ SOURCE_DATE_EPOCH: '1700000000' }, [])).toBe('2023-11-14');
  expect(buildDay({}, ['2025-01-01', '2026-03-02', '2024-01-01'])).toBe('2026-03-02');
  expect(buildDay({ SOURCE_DATE_EPOCH: 'x' }, ['2026-03-02'])).toBe('2026-03-02');
});

test('months before keep the day, or take the last of a shorter month', () => {
  expect(monthsBefore('2026-11-22', 18)).toBe('2025-05-22');
  expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
  expect(monthsBefore('2024-08-31', 6)).toBe('2024-02-29');
});
