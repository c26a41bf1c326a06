import { expect, it } from 'vitest';
import { eenBegrip, eenCatalogus, eenPraktijk, eenRegio, eenTerm } from './fixtures.ts';
import { municipalityOptions, optionsFor } from './options.ts';

const c = eenCatalogus({
  praktijken: [eenPraktijk('b', { titel: 'Zeven' }), eenPraktijk('a', { titel: 'Acht' }), eenPraktijk('c', { titel: 'Zeven' })],
  begrippen: [eenBegrip('wwb', { term: 'Bijstandswet' })],
  regios: [eenRegio('oost', { gemeenten: ['Oss', 'Meierijstad'], aliassen: [{ naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad' }, { naam: 'De Peel', soort: 'streek' }] })],
  termen: [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('sectoren', 'bouw', 'Bouw')],
});

it('names sorted, and told apart where they are the same', () => expect(optionsFor('praktijken', c)).toEqual([['a', 'Acht'], ['b', 'Zeven (b)'], ['c', 'Zeven (c)']]));
it('of one list of terms', () => expect(optionsFor('termen/sectoren', c)).toEqual([['bouw', 'Bouw']]));
it('of a record with a name of its own', () => expect(optionsFor('begrippen', c)).toEqual([['wwb', 'Bijstandswet']]));
it('municipalities of now and then with their region, no other places', () => expect(municipalityOptions(c)).toEqual([['oost', 'Meierijstad'], ['oost', 'Oss'], ['oost', 'Veghel']]));
