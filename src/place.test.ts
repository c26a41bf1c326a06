import { expect, test } from 'vitest';
import { place } from './place.ts';

test('without settings the site stands at the root of its example address', () => {
  expect(place({})).toEqual({ site: 'https://praktijkplein.example', base: '/' });
});

test('a base path gets a slash at both ends', () => {
  for (const path of ['praktijkplein', '/praktijkplein', '/praktijkplein/', '//praktijkplein//']) expect(place({ BASE_PATH: path }).base).toBe('/praktijkplein/');
  expect(place({ SITE_URL: 'https://a.nl/', BASE_PATH: '/a/b' })).toEqual({ site: 'https://a.nl', base: '/a/b/' });
});

test('bad settings are refused with the remedy', () => {
  expect(() => place({ SITE_URL: 'plein' })).toThrow('SITE_URL is geen webadres: "plein". Schrijf bijvoorbeeld https://voorbeeld.nl');
  expect(() => place({ SITE_URL: 'https://a.nl/x' })).toThrow('Zet het pad in BASE_PATH');
  expect(() => place({ BASE_PATH: '/a b/' })).toThrow('BASE_PATH is geen pad: "/a b/"');
});
