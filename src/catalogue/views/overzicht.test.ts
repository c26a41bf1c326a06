import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenThema } from '../fixtures.ts';
import { facetGroups, overzicht } from './overzicht.ts';

const c = eenCatalogus({
  themas: [eenThema('later', 2), eenThema('eerst', 1), eenThema('leeg', 3)],
  praktijken: [eenPraktijk('oud', { periode: { van: '1999' }, themas: ['later'] }), eenPraktijk('nieuw', { themas: ['eerst', 'later'] }), eenPraktijk('kort', { niveau: 'signalement', themas: ['eerst'] })],
});

test('the list: full descriptions first, newest of each first', () => {
  const view = overzicht(c);
  expect(view.items.map((i) => i.card.id)).toEqual(['nieuw', 'oud', 'kort']);
  expect([view.vol, view.kort]).toEqual([2, 1]);
});

test('filters hold the values in use, in the order of the source, counted as the list opens', () => {
  const groups = overzicht(c).groepen;
  expect(groups.find((g) => g.facet === 'thema')?.opties).toEqual([
    { waarde: 'eerst', naam: 'eerst', pad: ['themas', 'eerst'], aantal: 1 },
    { waarde: 'later', naam: 'later', pad: ['themas', 'later'], aantal: 2 },
  ]);
  expect(groups.some((g) => g.facet === 'sector')).toBe(false);
});

test('stopped and "did not work" can be chosen while nobody has told us one, with the sentence beside what was measured', () => {
  const groups = facetGroups([], eenCatalogus());
  const of = (facet: string) => groups.find((g) => g.facet === facet);
  expect(of('stand')?.opties.map((o) => o.naam)).toContain('gestopt');
  expect(of('oordeel')?.opties.map((o) => o.naam)).toContain('werkte niet');
  expect([of('gemeten')?.noot, of('overgenomen')?.noot]).toEqual(['Gemeten of overgenomen betekent niet dat het overal werkt.', 'Gemeten of overgenomen betekent niet dat het overal werkt.']);
});
