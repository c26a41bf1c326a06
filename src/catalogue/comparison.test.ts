import { expect, test } from 'vitest';
import { comparisonCsv, sideBySide, type Vergelijkblad } from './comparison.ts';

const cel = (tekst: string) => ({ tekst, onbekend: tekst === 'onbekend' });
const blad = (id: string, ...values: string[]): Vergelijkblad => ({ id, titel: id.toUpperCase(), adres: `https://x.example/${id}/`, rijen: values.map((v, i) => ({ groep: i < 2 ? 'Een' : 'Twee', label: `veld ${i}`, cel: cel(v) })) });

test('rows are those of the first sheet; a row says whether the practices differ', () => {
  const rows = sideBySide([blad('a', 'x', 'y', 'onbekend'), blad('b', 'x', 'z', 'onbekend'), blad('c', 'x', 'y', 'onbekend')]);
  expect(rows.map((r) => [r.groep, r.label, r.verschilt, r.merk, r.cellen.map((c) => c.tekst).join('/')])).toEqual([
    ['Een', 'veld 0', false, 'gelijk', 'x/x/x'],
    ['Een', 'veld 1', true, '', 'y/z/y'],
    ['Twee', 'veld 2', false, 'nergens bekend', 'onbekend/onbekend/onbekend'],
  ]);
});

test('a field that a sheet lacks is unknown there, and differs', () => {
  expect(sideBySide([blad('a', 'x'), blad('b')])[0]).toEqual({ groep: 'Een', label: 'veld 0', verschilt: true, merk: '', cellen: [cel('x'), cel('onbekend')] });
  expect(sideBySide([blad('a', 'x')])[0]?.merk).toBe('');
  expect(sideBySide([])).toEqual([]);
});

test('the CSV holds the same rows, and the addresses', () => {
  expect(comparisonCsv([blad('a', 'x'), blad('b', 'y')])).toBe('\uFEFF"Onderdeel";"Veld";"A";"B"\r\n"Een";"veld 0";"x";"y"\r\n"";"Adres";"https://x.example/a/";"https://x.example/b/"\r\n');
});
