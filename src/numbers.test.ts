import { expect, test } from 'vitest';
import { counted, nounFor, numberText } from './numbers.ts';

test('thousands get a dot and decimals a comma', () => {
  expect(numberText(2600)).toBe('2.600');
  expect(numberText(5.4)).toBe('5,4');
});

test('one thing is singular; none and more are plural', () => {
  expect(counted(0, 'stap')).toBe('0 stappen');
  expect(counted(1, 'stap')).toBe('1 stap');
  expect(counted(2600, 'pagina')).toBe('2.600 pagina’s');
});

test('a noun stands behind a number that something else shows', () => {
  expect(nounFor(1, 'Bron')).toBe('Bron');
  expect(nounFor(2, 'Bron')).toBe('Bronnen');
});
