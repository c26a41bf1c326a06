import { expect, it } from 'vitest';
import { asking, readState, writeState } from './state.ts';

const known = { soort: new Set(['praktijk', 'thema']), thema: new Set(['matching']), regio: new Set(['twente']), doelgroep: new Set<string>(), niveau: new Set<string>() };
const read = (query: string) => readState(query, known);

it('leest terug wat geschreven is', () => {
  const query = '?v=1&q=sociale+co%C3%B6peratie&letterlijk=1&soort=praktijk&soort=thema&regio=twente&sorteer=oudste&toon=30';
  expect(writeState(read(query))).toBe(query);
  expect(read(query).note).toEqual({ geweigerd: 0, nieuwer: false });
});

it('laat weg wat gewoon is; een vraag alleen heeft geen versie nodig', () => {
  expect(writeState(read('?q=werk&toon=10&sorteer=relevantie'))).toBe('?q=werk');
  expect(read('?q=werk')).toEqual(asking('werk'));
});

it('laat weg wat niet kan, en telt het', () => {
  const state = read('?q=&toon=-3&soort=<b>&soort=praktijken&regio=utopia&sorteer=x&onbekend=1');
  expect(writeState(state)).toBe('');
  expect(state.note).toEqual({ geweigerd: 5, nieuwer: false });
});

it('houdt van een filter over wat wel bestaat', () => {
  const state = read('?q=werk&soort=praktijk&soort=__proto__&v=2');
  expect(state.choice.soort).toEqual(['praktijk']);
  expect(state.note).toEqual({ geweigerd: 1, nieuwer: true });
});

it('toont nooit minder dan een stap en nooit meer dan 500', () => {
  expect([read('?toon=3').shown, read('?toon=9999').shown, read('?toon=1e9').shown]).toEqual([10, 500, 10]);
});
