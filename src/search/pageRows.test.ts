import { expect, it } from 'vitest';
import { readPageRows, writePageRows } from './pageRows.ts';

const pages = [
  { id: 'unknown_aa', size: { title: 1, core: 1, summary: 30, words: 388 }, zoek: { soort: 'praktijk', collectie: 'praktijken', id: 'veghel', titel: 'Veghel', jaar: '1999', niveaus: ['beschrijving'], themas: ['matching'], regios: ['noordoost-brabant'] } },
  { id: 'unknown_bb', size: { title: 1, core: 1, summary: 0, words: 20 }, zoek: { soort: 'begrip', collectie: 'begrippen', id: 'wwb', titel: 'WWB' } },
];

it('leest terug wat geschreven is', () => {
  const pageRows = readPageRows(writePageRows(pages));
  expect(pageRows.get('unknown_aa')).toEqual({ id: 'unknown_aa', jaar: 1999, page: '', size: { title: 1, core: 1, summary: 30, words: 400 }, values: { soort: ['praktijk'], thema: ['matching'], regio: ['noordoost-brabant'], doelgroep: [], niveau: ['beschrijving'] } });
  expect(pageRows.get('unknown_bb')).toMatchObject({ jaar: 0, page: 'begrippen/wwb', values: { soort: ['begrip'], niveau: [] } });
});
