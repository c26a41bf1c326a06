import { expect, it } from 'vitest';
import { countSentence, understood, viaSentence } from './sentences.ts';

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

const AS_TYPED = { typed: 'x', corrections: [], unknown: [], phraseUnknown: false, without: [], withoutTyped: [] };

it('zegt wat anders gelezen is dan getypt, en wat nergens staat', () => {
  expect(understood(AS_TYPED)).toEqual([]);
  expect(understood({ ...AS_TYPED, typed: 'statushoudres bijstant', corrections: [{ from: 'statushoudres', to: 'statushouders' }, { from: 'bijstant', to: 'bijstand' }] })).toEqual([{ text: 'U zocht ‘statushoudres’ en ‘bijstant’. We tonen ‘statushouders’ en ‘bijstand’.', literal: 'statushoudres bijstant' }]);
  expect(understood({ ...AS_TYPED, unknown: ['skills'] })).toEqual([{ text: '‘skills’ staat op geen enkele pagina.' }]);
  expect(understood({ ...AS_TYPED, unknown: ['skills', 'mantelzorg'], phraseUnknown: true, without: ['werk'], withoutTyped: ['werk'] }).map((u) => u.text)).toEqual(['‘skills’ en ‘mantelzorg’ staan op geen enkele pagina.', 'Tussen uw aanhalingstekens staat een woord dat op geen enkele pagina staat.', 'Zonder pagina’s met ‘werk’.']);
});
