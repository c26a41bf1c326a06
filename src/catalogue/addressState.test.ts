import { expect, test } from 'vitest';
import { addressNoteText, readValues, readVersion, withVersion } from './addressState.ts';

const version = (query: string) => readVersion(new URLSearchParams(query));

test.each(['', 'v=', 'v=1', 'x=2'])('an address with "%s" is of this version', (query) => {
  expect(version(query)).toEqual({ geweigerd: 0, nieuwer: false });
});

test.each(['v=2', 'v=10', 'v=999999'])('%s is of a later one', (query) => {
  expect(version(query)).toEqual({ geweigerd: 0, nieuwer: true });
});

test.each(['v=0', 'v=01', 'v=-1', 'v=1.0', 'v=1e3', 'v=x', 'v=<b>', 'v=%00', 'v=1%20', 'v=1000000', 'v=٢'])('%s is refused', (query) => {
  expect(version(query)).toEqual({ geweigerd: 1, nieuwer: false });
});

test('the version stands first, and an empty state has none', () => {
  expect(withVersion(new URLSearchParams('a=1&b=2')).toString()).toBe('v=1&a=1&b=2');
  expect(withVersion(new URLSearchParams()).toString()).toBe('');
});

test('values that are not known are counted, doubles once, empty ones never', () => {
  expect(readValues(new URLSearchParams('f=a&f=x&f=a&f=&f=y&f=x'), 'f', new Set(['a', 'b']))).toEqual({ waarden: ['a'], geweigerd: 2 });
});

test('a visitor is told only what was left out', () => {
  expect(addressNoteText({ geweigerd: 0, nieuwer: false })).toBe('');
  expect(addressNoteText({ geweigerd: 1, nieuwer: false })).toBe('Eén keuze in dit adres kennen wij niet; die is weggelaten.');
  expect(addressNoteText({ geweigerd: 3, nieuwer: true })).toBe('3 keuzes in dit adres kennen wij niet; die zijn weggelaten. Dit adres is van een nieuwere versie van de site. Misschien ontbreekt er iets.');
});
