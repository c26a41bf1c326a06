import { expect, it } from 'vitest';
import { leesToestand, schrijfToestand } from './toestand.ts';

it('leest terug wat geschreven is', () => {
  const query = '?q=sociale+co%C3%B6peratie&letterlijk=1&soort=praktijk&soort=thema&regio=twente&sorteer=oudste&toon=30';
  expect(schrijfToestand(leesToestand(query))).toBe(query);
});
it('laat weg wat gewoon is', () => expect(schrijfToestand(leesToestand('?q=werk&toon=10&sorteer=relevantie'))).toBe('?q=werk'));
it('laat weg wat niet kan', () => expect(schrijfToestand(leesToestand('?q=&toon=-3&soort=<b>&sorteer=x&onbekend=1'))).toBe(''));
