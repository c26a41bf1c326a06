import { describe, expect, test } from 'vitest';
import { facetsOf } from './facetValues.ts';
import { byFit, fitOf, fitText, isEmptyProfile, readProfile, writeProfile } from './fit.ts';
import { eenPraktijk } from './fixtures.ts';

const item = facetsOf(eenPraktijk('a', { regios: ['twente'], doelgroepen: ['jongeren', 'vrouwen'], inwoners: 35000 }));
const known = { regios: ['twente', 'zeeland'], doelgroepen: ['jongeren', 'statushouders'], sectoren: ['bouw'] };

describe('how a practice compares with the visitor', () => {
  test('names what fits, what differs and what is unknown', () => {
    const past = fitOf(item, { regio: 'zeeland', grootte: '25000-50000', doelgroepen: ['jongeren', 'statushouders'], sectoren: ['bouw'] });
    expect(past).toEqual({ past: ['zelfde gemeentegrootte', 'zelfde doelgroep'], verschilt: ['andere regio'], onbekend: ['sector'] });
    expect(fitText(past)).toBe('Past bij u: zelfde gemeentegrootte, zelfde doelgroep. Verschilt: andere regio. Onbekend: sector.');
  });

  test('what the visitor did not fill in is not compared', () => {
    expect(fitOf(item, { doelgroepen: [], sectoren: [] })).toEqual({ past: [], verschilt: [], onbekend: [] });
    expect(fitText({ past: [], verschilt: [], onbekend: [] })).toBe('');
    expect(isEmptyProfile({ doelgroepen: [], sectoren: [] })).toBe(true);
    expect(isEmptyProfile({ regio: 'twente', doelgroepen: [], sectoren: [] })).toBe(false);
  });

  test('an unknown size is unknown, not different', () => {
    const small = facetsOf(eenPraktijk('b'));
    expect(fitOf(small, { grootte: 'tot-25000', doelgroepen: [], sectoren: [] }).onbekend).toEqual(['gemeentegrootte']);
  });

  test('more matches go first, then fewer differences', () => {
    const of = (past: number, verschilt: number) => ({ past: Array<string>(past).fill('x'), verschilt: Array<string>(verschilt).fill('y'), onbekend: [] });
    expect([of(1, 1), of(2, 2), of(1, 0)].sort(byFit).map((p) => [p.past.length, p.verschilt.length])).toEqual([[2, 2], [1, 0], [1, 1]]);
  });
});

describe('a profile in the address', () => {
  test('reads back what was written', () => {
    const params = new URLSearchParams();
    const profiel = { regio: 'twente', grootte: 'tot-25000', doelgroepen: ['jongeren'], sectoren: ['bouw'] };
    writeProfile(profiel, params);
    expect(readProfile(params, known)).toEqual(profiel);
  });

  test.each([
    'wij-regio=', 'wij-regio=TWENTE', 'wij-regio=<b>', 'wij-regio=__proto__', 'wij-regio=constructor', 'wij-regio=twente%00', 'wij-regio=../x', 'wij-grootte=onbekend', 'wij-grootte=1',
    'wij-grootte=toString', 'wij-doelgroep=x', 'wij-doelgroep=%3Cscript%3E', 'wij-sector=%E2%80%AE', 'wij-sector=javascript:alert(1)', 'wij=1', 'regio=twente', 'wij-regio[]=twente', 'wij-sector=bouw;x', '', '&&&', '=', '%',
  ])('ignores %s', (query) => {
    expect(isEmptyProfile(readProfile(new URLSearchParams(query), known))).toBe(true);
  });
});
