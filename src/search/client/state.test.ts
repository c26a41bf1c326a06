import { expect, it } from 'vitest';
import { readState, writeState } from './state.ts';

it('leest terug wat geschreven is', () => {
  const query = '?q=sociale+co%C3%B6peratie&letterlijk=1&soort=praktijk&soort=thema&regio=twente&sorteer=oudste&toon=30';
  expect(writeState(readState(query))).toBe(query);
});
it('laat weg wat gewoon is', () => expect(writeState(readState('?q=werk&toon=10&sorteer=relevantie'))).toBe('?q=werk'));
it('laat weg wat niet kan', () => expect(writeState(readState('?q=&toon=-3&soort=<b>&sorteer=x&onbekend=1'))).toBe(''));
