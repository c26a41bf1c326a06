import { expect, test } from 'vitest';
import { eenCatalogus } from '../fixtures.ts';
import { allPictures, chapters } from './all.ts';

test('without data there are no pictures and no chapters', () => {
  expect(chapters(eenCatalogus())).toEqual([]);
  expect(allPictures(eenCatalogus())).toEqual([]);
});
