import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test('a Dutch spreadsheet opens it: byte order mark, semicolons, decimal comma, doubled quotes', () => {
  expect(csvText([['Wat', 'Cijfer'], ['de "planning"; samen', 7.4]])).toBe('\uFEFF"Wat";"Cijfer"\r\n"de ""planning""; samen";"7,4"\r\n');
});

test('a cell never runs as a formula', () => {
  expect(csvText([['=1+1', '+31', '-2', '@x', '\ttab', 'a=b']])).toBe('\uFEFF"\'=1+1";"\'+31";"\'-2";"\'@x";"\'\ttab";"a=b"\r\n');
});
