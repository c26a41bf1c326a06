import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenRegio, eenVerhaal } from './fixtures.ts';
import { storyPlace } from './storyPlace.ts';

const c = eenCatalogus({ regios: [eenRegio('midden-utrecht', { naam: 'Midden-Utrecht' })], praktijken: [eenPraktijk('uit', { gemeenten: [], regios: ['midden-utrecht'] }), eenPraktijk('nergens', { gemeenten: [], regios: [] })] });
const place = (data: Parameters<typeof eenVerhaal>[1]) => storyPlace(eenVerhaal('v', data).data, c);

test('a story tells its municipalities, else the region of its practice, else that its place is unknown', () => {
  expect(place({ gemeenten: ['Oss'], praktijk: 'uit' })).toBe('Oss');
  expect(place({ gemeenten: [], praktijk: 'uit' })).toBe('Midden-Utrecht');
  expect(place({ gemeenten: [], praktijk: 'nergens' })).toBe('plaats onbekend');
});
