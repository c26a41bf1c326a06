import { expect, it } from 'vitest';
import { nearest } from './suggest.ts';

it.each([
  ['titl', ['titel', 'thema'], 'titel'],
  ['Titel', ['titel'], 'titel'],
  ['matchingsunit', ['tilburg-matchingsunit', 'wijchen'], 'tilburg-matchingsunit'],
  ['lopt', ['loopt', 'plan'], 'loopt'],
  ['iets-heel-anders', ['titel'], undefined],
  ['x', ['y', 'z'], undefined],
  ['', ['a'], undefined],
])('%s', (word, options, wanted) => expect(nearest(word, options)).toBe(wanted));
