import { describe, expect, test } from 'vitest';
import { facetsOf } from './facetValues.ts';
import { byFit, fitOf, fitOfField, fitText, isEmptyProfile, readProfile, writeProfile } from './fit.ts';
import { eenPraktijk } from './fixtures.ts';

const item = facetsOf(eenPraktijk('a', { regios: ['twente'], doelgroepen: ['jongeren', 'vrouwen'], inwoners: 35000 }));
const known = { regio: new Set(['twente', 'zeeland']), doelgroep: new Set(['jongeren', 'statushouders']), sector: new Set(['bouw']) };

describe('how a practice compares with the visitor', () => {
  test('names what fits, what differs and what is unknown', () => {
    const past = fitOf(item, { regio: 'zeeland', grootte: '25000-50000', doelgroep: 'jongeren', sector: 'bouw' });
    expect(past).toEqual({ past: ['zelfde gemeentegrootte', 'zelfde doelgroep'], verschilt: ['andere regio'], onbekend: ['sector'] });
    expect(fitText(past)).toBe('Past bij u: zelfde gemeentegrootte, zelfde doelgroep. Verschilt: andere regio. Onbekend: sector.');
  });

  test('a match tells which it is, where its name is known', () => {
    const past = fitOf(item, { doelgroep: 'jongeren', regio: 'zeeland' }, { doelgroep: 'Jongeren', regio: 'Zeeland' });
    expect(past).toEqual({ past: ['zelfde doelgroep (jongeren)'], verschilt: ['andere regio'], onbekend: [] });
  });

  test('each field has one outcome, or none where the visitor gave nothing', () => {
    const wij = { regio: 'twente', grootte: 'tot-25000', sector: 'bouw' };
    expect([fitOfField(item, wij, 'regio'), fitOfField(item, wij, 'grootte'), fitOfField(item, wij, 'sector'), fitOfField(item, wij, 'doelgroep')]).toEqual(['past', 'verschilt', 'onbekend', undefined]);
  });

  test('what the visitor did not fill in is not compared', () => {
    expect(fitOf(item, {})).toEqual({ past: [], verschilt: [], onbekend: [] });
    expect(fitText({ past: [], verschilt: [], onbekend: [] })).toBe('');
    expect(isEmptyProfile({})).toBe(true);
    expect(isEmptyProfile({ regio: 'twente' })).toBe(false);
  });

  test('an unknown size is unknown, not different', () => {
    expect(fitOf(facetsOf(eenPraktijk('b')), { grootte: 'tot-25000' }).onbekend).toEqual(['gemeentegrootte']);
  });

  test('more matches go first, then the same doelgroep, then fewer differences', () => {
    const wij = { regio: 'twente', doelgroep: 'jongeren', grootte: 'tot-25000' };
    const of = (id: string, data: object) => facetsOf(eenPraktijk(id, data));
    const items = [
      of('een-anders', { regios: ['twente'], doelgroepen: ['vrouwen'], inwoners: 90000 }),
      of('een', { regios: ['twente'], doelgroepen: ['vrouwen'] }),
      of('doelgroep', { regios: ['zeeland'], doelgroepen: ['jongeren'], inwoners: 90000 }),
      of('niets', { regios: ['zeeland'] }),
      of('twee', { regios: ['twente'], inwoners: 9000 }),
    ];
    expect(items.sort((a, b) => byFit(a, b, wij)).map((i) => i.id)).toEqual(['twee', 'doelgroep', 'een', 'een-anders', 'niets']);
  });
});

describe('a profile in the address', () => {
  const read = (query: string) => readProfile(new URLSearchParams(query), known);

  test('reads back what was written, in one order', () => {
    const wij = { sector: 'bouw', regio: 'twente', grootte: 'tot-25000', doelgroep: 'jongeren' };
    const params = new URLSearchParams(writeProfile(wij));
    expect(params.toString()).toBe('wij-regio=twente&wij-grootte=tot-25000&wij-doelgroep=jongeren&wij-sector=bouw');
    expect(readProfile(params, known)).toEqual({ wij, geweigerd: 0 });
  });

  test('one value a field: the first one counts, a second one is told', () => {
    expect(read('wij-regio=zeeland&wij-regio=twente')).toEqual({ wij: { regio: 'zeeland' }, geweigerd: 1 });
  });

  test.each([
    'wij-regio=TWENTE', 'wij-regio=<b>', 'wij-regio=__proto__', 'wij-regio=constructor', 'wij-regio=twente%00', 'wij-regio=../x', 'wij-grootte=onbekend', 'wij-grootte=1',
    'wij-grootte=toString', 'wij-doelgroep=x', 'wij-doelgroep=%3Cscript%3E', 'wij-sector=%E2%80%AE', 'wij-sector=javascript:alert(1)', 'wij-sector=bouw;x',
  ])('refuses %s', (query) => {
    expect(read(query)).toEqual({ wij: {}, geweigerd: 1 });
  });

  test.each(['wij-regio=', 'wij=1', 'regio=twente', 'wij-regio[]=twente', '', '&&&', '=', '%'])('passes over %s', (query) => {
    expect(read(query)).toEqual({ wij: {}, geweigerd: 0 });
  });
});
