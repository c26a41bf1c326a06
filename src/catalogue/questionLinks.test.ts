import { expect, test } from 'vitest';
import { eenCatalogus, eenLeervraag } from './fixtures.ts';
import { questionLinks } from './questionLinks.ts';

test('names the questions of an entry, with who asked and when', () => {
  const c = eenCatalogus({ leervragen: [eenLeervraag('v', { titel: 'Hoe?', praktijken: ['a'], gesteld: '2019-04', vrager: { naam: 'gemeente Wijchen' } }), eenLeervraag('w', { praktijken: ['b'] })] });
  expect(questionLinks('praktijken', 'a', c)).toEqual([{ naam: 'Hoe?', pad: ['leervragen', 'v'], vrager: 'Gemeente Wijchen, april 2019' }]);
  expect(questionLinks('werkwijzen', 'a', c)).toEqual([]);
});
