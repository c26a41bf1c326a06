import { expect, it } from 'vitest';
import type { SearchData } from '../catalogue/searchData.ts';
import { explainingWords } from './explainingWords.ts';

const zoek = (id: string, soort: SearchData['soort'] = 'begrip'): SearchData => ({ soort, collectie: 'begrippen', id, titel: id });
const PAGES = [
  { zoek: zoek('sanctie'), text: 'Korting voor wie zijn plichten niet nakomt' },
  { zoek: zoek('banenmarkt'), text: 'Kort praten heet een speeddate. Een markt in de gemeente' },
  { zoek: zoek('beurs'), text: 'Twee speeddates op een dag in de gemeente' },
  { zoek: zoek('afspraak', 'praktijk'), text: 'De gemeente wilde haar woord nakomen' },
];
const counted = new Map<string, number>();
for (const { text } of PAGES) for (const w of new Set(text.toLowerCase().replaceAll('.', '').split(' '))) counted.set(w, (counted.get(w) ?? 0) + 1);
const words = explainingWords(PAGES, counted);

it('noemt een woord dat alleen de uitleg van een begrip gebruikt, in elke vorm', () => {
  expect(words.get('sanctie')).toEqual(['korting', 'plichten']);
  expect(words.get('banenmarkt')).toEqual(['praten', 'speeddate']);
  expect(words.get('beurs')).toEqual(['speeddates']);
});
it('noemt geen woord dat andere pagina’s in een andere vorm gebruiken', () => expect([...words.values()].flat()).not.toContain('nakomt'));
it('noemt geen gewoon of kort woord', () => expect([...words.values()].flat()).not.toContain('gemeente'));
