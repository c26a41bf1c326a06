import { describe, expect, test } from 'vitest';
import { inRegister, readRegister, registerText, writeRegister } from './register.ts';

const rijen = [
  { soort: ['overgenomen'], regio: ['twente', 'zeeland'], jaar: ['2004'] },
  { soort: ['werkbezoek'], regio: [], jaar: ['2018'] },
];
const read = (query: string) => readRegister(new URLSearchParams(query), rijen);

describe('the register in the address', () => {
  test('is read and written back the same, in one order', () => {
    const { keuze } = read('jaar=2004&regio=zeeland&soort=overgenomen');
    expect(keuze).toEqual({ soort: 'overgenomen', regio: 'zeeland', jaar: '2004' });
    expect(writeRegister(keuze).toString()).toBe('v=1&soort=overgenomen&regio=zeeland&jaar=2004');
    expect(writeRegister({}).toString()).toBe('');
  });

  test('a filter that was left open is no value', () => {
    expect(read('soort=&regio=&jaar=2018')).toEqual({ keuze: { jaar: '2018' }, geweigerd: 0, nieuwer: false });
  });

  test('the first known value counts, a second one is refused', () => {
    expect(read('jaar=1900&jaar=2018&jaar=2004')).toEqual({ keuze: { jaar: '2018' }, geweigerd: 2, nieuwer: false });
  });

  test('a later version is told', () => {
    expect(read('v=2&jaar=2018')).toEqual({ keuze: { jaar: '2018' }, geweigerd: 0, nieuwer: true });
  });

  const HOSTILE = [
    'v=x', 'soort=onzin', 'soort=Overgenomen', 'soort=overgenomen%20', 'soort=<script>alert(1)</script>', 'soort=%3Cimg%20src=x%20onerror=alert(1)%3E', 'soort=javascript:alert(1)', 'soort=__proto__', 'soort=constructor', 'soort=toString', 'soort=0', 'soort=%00', 'soort=%FF',
    'regio=atlantis', 'regio=../twente', 'regio=twente/', 'regio=twente,zeeland', 'regio=//kwaad.nl', 'regio=https://kwaad.nl', 'regio=%E2%80%AEtwente', 'regio=TWENTE', 'regio=twente%00', 'regio=["twente"]', 'regio={}', 'regio=null', 'regio=undefined', 'regio=NaN', 'regio=*', 'regio=.', 'regio=%0A', "regio='", 'regio="',
    'jaar=2005', 'jaar=204', 'jaar=02004', 'jaar=2004.0', 'jaar=2e3', 'jaar=-2004', 'jaar=٢٠٠٤', 'jaar=2004;2018', 'jaar=2004%2C2018', `jaar=${'9'.repeat(400)}`, 'jaar=`2004`', 'jaar=$2004',
  ];
  test.each(HOSTILE)('refuses %s', (query) => {
    expect(read(query)).toEqual({ keuze: {}, geweigerd: 1, nieuwer: false });
  });

  test.each(['', 'x=overgenomen', '__proto__=x', 'q=<script>', 'v=1', 'Soort=overgenomen'])('passes over %s', (query) => {
    expect(read(query)).toEqual({ keuze: {}, geweigerd: 0, nieuwer: false });
  });
});

test('filters narrow together; a record without region fits no region', () => {
  expect(rijen.map((r) => inRegister(r, { regio: 'twente' }))).toEqual([true, false]);
  expect(rijen.map((r) => inRegister(r, { soort: 'werkbezoek', jaar: '2004' }))).toEqual([false, false]);
  expect(rijen.map((r) => inRegister(r, {}))).toEqual([true, true]);
});

test('the outcome is told in words, with what was left out', () => {
  expect(registerText(2, 2)).toBe('2 stappen vastgelegd.');
  expect(registerText(1, 29)).toBe('1 van de 29 stappen.');
  expect(registerText(0, 29, { geweigerd: 1, nieuwer: false })).toBe('Geen stap past hierbij. Laat een keuze los. Eén keuze in dit adres kennen wij niet; die is weggelaten.');
  expect(registerText(29, 29, { geweigerd: 2, nieuwer: false })).toBe('29 stappen vastgelegd. 2 keuzes in dit adres kennen wij niet; die zijn weggelaten.');
});
