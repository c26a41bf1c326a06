import { expect, it } from 'vitest';
import { countSentence, viaSentence } from './sentences.ts';

it('zegt waarmee een resultaat gevonden is', () => {
  expect(viaSentence(['statushouder', 'vergunninghouder', 'vluchteling'])).toBe('Gevonden met ‘statushouder’ en ‘vergunninghouder’');
  expect(viaSentence([])).toBe('Bevat een deel van uw woorden');
  expect(viaSentence([], true)).toBe('Bevat uw woorden, maar niet bij elkaar');
});

it('telt apart wat met eigen woorden gevonden is', () => {
  expect(countSentence(12, 3, 'werk')).toBe('12 resultaten voor ‘werk’, waarvan 3 met uw eigen woorden.');
  expect(countSentence(12, 12, 'werk')).toBe('12 resultaten voor ‘werk’.');
  expect(countSentence(12, 3, 'open hiring', false)).toBe('12 resultaten voor ‘open hiring’, waarvan 3 met uw andere woorden.');
  expect(countSentence(12, 12, 'open hiring', false)).toBe('12 resultaten voor ‘open hiring’, met uw andere woorden.');
  expect(countSentence(1, 0, 'werk')).toBe('1 resultaat voor ‘werk’, gevonden met verwante woorden.');
  expect(countSentence(0, 0, 'werk')).toBe('Niets gevonden voor ‘werk’.');
});
