import { expect, test } from 'vitest';
import { sentence } from './sentence.ts';

test('a phrase gets a capital and a full stop', () => {
  expect(sentence('liep in 2004')).toBe('Liep in 2004.');
  expect(sentence('één keer')).toBe('Één keer.');
});
