import { expect, test } from 'vitest';
import type { Field } from './field.ts';
import { entryData } from './to-data.ts';

const amount: Field = { naam: 'aantal', label: 'Aantal', verplicht: false, soort: 'getal', geheel: false };

test.each([
  ['2600', 2600],
  [' 5,4 ', 5.4],
  ['-1', -1],
  ['999999999999999', 999_999_999_999_999],
  // What cannot be right stays as it was typed, for the schema to say so
  ['2.600', '2.600'],
  ['007', '007'],
  ['1e3', '1e3'],
  ['9999999999999999', '9999999999999999'],
  ['circa 20', 'circa 20'],
])('a number typed as %s', (typed, value) => {
  expect(entryData([amount], { aantal: typed })).toEqual({ aantal: value });
});

test('nothing typed is no field at all', () => {
  expect(entryData([amount], { aantal: ' ' })).toEqual({});
});
