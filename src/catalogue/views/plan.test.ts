import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenTerm, eenWerkwijze } from '../fixtures.ts';
import { planView } from './plan.ts';
import { vragenView } from './vragen.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
const item = eenPraktijk('a', {
  titel: 'De proef',
  kosten: '€ 5.000',
  partners: [{ naam: 'X', soort: 'werkgever', rol: 'kiest' }, { naam: 'Y', soort: 'werkgever' }, { naam: 'Z', soort: 'gemeente' }],
  resultaten: [{ wat: 'uren', waarde: 4, eenheid: 'uur', soort: 'invoer', bron }, { wat: 'geplaatst', waarde: 3, van: 9, nauwkeurigheid: 'circa', eenheid: 'mensen', soort: 'resultaat', bron }],
});
const c = eenCatalogus({
  praktijken: [item],
  termen: [eenTerm('partnersoorten', 'werkgever', 'Werkgever')],
  werkwijzen: [eenWerkwijze('w', { praktijken: ['a'], stappen: Array.from({ length: 14 }, (_, i) => ({ titel: `Stap ${i + 1}` })) }), eenWerkwijze('anders')],
});

test('a plan brings the figures of the source as a reference, what went in left out', () => {
  expect(planView(item, c).doelen).toEqual(['Circa 3 van 9 mensen geplaatst']);
});

test('the kit stands there as known or unknown; goals have their own table', () => {
  const rows = planView(item, c).kit;
  expect(rows.map((k) => k.label)).not.toContain('Doelen');
  expect(rows.find((k) => k.label === 'Kosten')?.daar).toBe('€ 5.000');
  expect(rows.find((k) => k.label === 'Inzet')?.daar).toBe('onbekend');
});

test('partners stand by kind, with what they did', () => {
  expect(planView(item, c).partijen).toEqual([{ soort: 'Werkgever', daar: 'X: kiest; Y' }, { soort: 'gemeente', daar: 'Z' }]);
});

test('steps come from ways of working that name the practice, at most twelve of each', () => {
  const [only, ...rest] = planView(item, c).werkwijzen;
  expect(rest).toEqual([]);
  expect([only?.stappen.length, only?.meer, only?.stappen[11]?.titel]).toEqual([12, 2, 'Stap 12']);
});

test('the list of questions mails itself, to the mailbox where there is one', () => {
  expect(vragenView(item, 'https://x.example/', 'Plein', c).mail).toMatch(/^mailto:\?subject=Vragen%20over%20%E2%80%98De%20proef%E2%80%99&body=Geachte/);
  const open = eenPraktijk('b', { bezoek: { mogelijk: 'ja', contact: 'werk@gemeente.example' } });
  expect(vragenView(open, 'https://x.example/', 'Plein', c).mail).toMatch(/^mailto:werk@gemeente\.example\?/);
});
