import { expect, test } from 'vitest';
import { eenRegio } from './fixtures.ts';
import { mergedPlaces, placeIndex } from './places.ts';

const regios = [
  eenRegio('noordoost-brabant', {
    gemeenten: ['Meierijstad', 'Oss'],
    aliassen: [
      { naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad', tot: 2017 },
      { naam: 'Den Bosch', soort: 'schrijfwijze', gemeente: 'Oss' },
    ],
  }),
  eenRegio('twente', { gemeenten: ['Hengelo (O.)'], aliassen: [{ naam: 'Tukkerland', soort: 'streek' }, { naam: 'Oss', soort: 'plaats' }] }),
];

test('municipalities, former ones and areas lead to their region', () => {
  const index = placeIndex(regios);
  expect(index.get('Oss')).toEqual({ regio: 'noordoost-brabant', gemeente: 'Oss' });
  expect(index.get('Veghel')).toEqual({ regio: 'noordoost-brabant', gemeente: 'Meierijstad', toen: { naam: 'Veghel', tot: 2017 } });
  expect(index.get('Tukkerland')).toEqual({ regio: 'twente' });
  expect(index.get('Utopia')).toBeUndefined();
});

test('a merged municipality is explained, another spelling is not', () => {
  expect(mergedPlaces(['Veghel', 'Den Bosch', 'Oss'], placeIndex(regios))).toEqual(['Veghel hoort sinds 2017 bij Meierijstad.']);
});
