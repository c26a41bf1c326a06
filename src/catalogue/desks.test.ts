import { expect, test } from 'vitest';
import { deskData, deskList, deskOf, municipalitiesByLetter } from './desks.ts';
import { eenCatalogus, eenRegio } from './fixtures.ts';

const loket = { naam: 'Loket', telefoon: '000', gecontroleerd: '2026-11-01' } as const;
const c = eenCatalogus({
  regios: [
    eenRegio('z', { naam: 'Zuid', gemeenten: ['Oss', '’s-Hertogenbosch'], aliassen: [{ naam: 'Ravenstein', soort: 'voormalige-gemeente', gemeente: 'Oss', tot: 2003 }, { naam: 'Maasland', soort: 'streek' }] }),
    eenRegio('a', { naam: 'Achter', gemeenten: ['Ede'], werkgeverscontact: loket }),
  ],
});

test('a desk that is unknown is no desk', () => {
  expect(c.regios.map(deskOf)).toEqual([null, loket]);
});

test('the lookup knows regions by name, and every name of a place with what it is now', () => {
  const { regios, plaatsen } = deskData(c);
  expect(regios).toEqual([{ id: 'a', naam: 'Achter', loket }, { id: 'z', naam: 'Zuid', loket: null }]);
  expect(new Map(plaatsen.map(([naam, ...rest]) => [naam, rest]))).toEqual(
    new Map<string, unknown[]>([['’s-Hertogenbosch', [1]], ['Achter', [0]], ['Ede', [0]], ['Maasland', [1]], ['Oss', [1]], ['Ravenstein', [1, 'Oss', 2003]], ['Zuid', [1]]]),
  );
});

test('the list without script tells the same, in the order of names', () => {
  expect(deskList(c)).toEqual([
    { id: 'a', naam: 'Achter', loket, gemeenten: ['Ede'], vroeger: [] },
    { id: 'z', naam: 'Zuid', loket: null, gemeenten: ['’s-Hertogenbosch', 'Oss'], vroeger: ['Ravenstein'] },
  ]);
});

test('municipalities stand under the letter that one looks them up by', () => {
  expect(municipalitiesByLetter(c).map((g) => [g.letter, g.gemeenten.map((m) => m.naam)])).toEqual([['E', ['Ede']], ['H', ['’s-Hertogenbosch']], ['O', ['Oss']]]);
});
