import { expect, test } from 'vitest';
import { eenCatalogus, eenFactor, eenPraktijk } from './fixtures.ts';
import { readScan, scanParts, scanText, writeScan } from './scan.ts';
import { zelfscanView } from './views/zelfscan.ts';

const known = ['een', 'twee', 'drie'];

test('ticks are written in the order of the list and read back the same', () => {
  const params = writeScan(['drie', 'een'], known);
  expect(params.toString()).toBe('v=1&f=een&f=drie');
  expect(readScan(params, known)).toEqual({ geregeld: ['een', 'drie'], geweigerd: 0, nieuwer: false });
});

test.each(['v=<b>', 'f=<script>', 'f=__proto__', 'f=vier', 'f=een%00', 'f=EEN', 'f=../een', 'f=een/', 'f=%FF', 'f=javascript:alert(1)'])('an address with %s counts as unknown, not as arranged', (query) => {
  expect(readScan(new URLSearchParams(query), known)).toEqual({ geregeld: [], geweigerd: 1, nieuwer: false });
});

test('the page says what is arranged, what is left and what was not understood', () => {
  expect(scanText(1, 3, { geweigerd: 0, nieuwer: false })).toBe('U hebt 1 van de 3 geregeld. Te bespreken: 2.');
  expect(scanText(3, 3, { geweigerd: 1, nieuwer: false })).toBe('U hebt 3 van de 3 geregeld. Er blijft niets over. Eén keuze in dit adres kennen wij niet; die is weggelaten.');
});

test('parts count what is arranged', () => {
  const list = [{ id: 'een', onderdeel: 'inhoud' }, { id: 'twee', onderdeel: 'inhoud' }, { id: 'drie', onderdeel: 'uitvoering' }];
  expect(scanParts(list, ['twee'])).toEqual([{ onderdeel: 'inhoud', totaal: 2, geregeld: 1 }, { onderdeel: 'uitvoering', totaal: 1, geregeld: 0 }]);
});

test('a gap names the practices that show how others did it, direct ones first', () => {
  const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
  const c = eenCatalogus({
    succesfactoren: [eenFactor('een', { titel: 'Eén' })],
    praktijken: [eenPraktijk('a', { succesfactoren: [{ factor: 'een', sterkte: 'afgeleid', bron }] }), eenPraktijk('b', { succesfactoren: [{ factor: 'een', bron }] })],
  });
  const part = zelfscanView(c).find((p) => p.onderdeel === 'inhoud');
  expect(part?.factoren[0]).toMatchObject({ id: 'een', titel: 'Eén', praktijken: [{ naam: 'b' }, { naam: 'a' }], werkwijzen: [] });
});
