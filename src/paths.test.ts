import { expect, test } from 'vitest';
import { readAddress } from './form/address.ts';
import { SHARED } from './form/kinds.ts';
import { contribute, path, type Contribution } from './paths.ts';

test('a path ends in a slash, a file does not', () => {
  expect([path(), path('regios', 'twente'), path('favicon.svg')]).toEqual(['/', '/regios/twente/', '/favicon.svg']);
});

const KINDS: Contribution[] = ['uitwisseling', 'antwoord', 'leervraag', 'praktijk'];

test.each(KINDS)('the form understands an invitation to add: %s', (soort) => {
  const query = (href: string) => readAddress(new URL(href, 'https://x.example').searchParams, SHARED);
  expect(query(contribute(soort, { praktijk: 'veghel-sligro-pilot', regio: 'twente', stap: 'werkbezoek' }))).toEqual({ soort, id: undefined, praktijk: 'veghel-sligro-pilot', regio: 'twente', stap: 'werkbezoek', onbegrepen: false });
  expect(query(contribute(soort)).praktijk).toBeUndefined();
});
