import { describe, expect, test } from 'vitest';
import { eenLeervraag, eenUitwisseling } from './fixtures.ts';
import { c } from './regions.fixtures.ts';
import { directionOf, measuresOf } from './regions.ts';

describe('what a region brings, takes and asks', () => {
  const step = (van?: string, naar?: string) => eenUitwisseling('x', { van: { naam: 'A', ...(van ? { regio: van } : {}) }, naar: { naam: 'B', ...(naar ? { regio: naar } : {}) } });

  test('a step within the region is neither brought nor taken', () => {
    expect([step('noord', 'zuid'), step('zuid', 'noord'), step('noord', 'noord'), step('zuid'), step(undefined, 'noord')].map((u) => directionOf(u.data, 'noord'))).toEqual(['brengt', 'haalt', 'binnen', undefined, 'haalt']);
  });

  test('the four measures', () => {
    const full = { ...c, uitwisselingen: [step('noord', 'zuid'), step('noord', 'west'), step('west', 'noord')], leervragen: [eenLeervraag('v', { vrager: { naam: 'N', regio: 'noord' } })] };
    expect(measuresOf('noord', full)).toEqual({ praktijken: 1, brengt: 2, haalt: 1, vragen: 1 });
    expect(measuresOf('leeg', full)).toEqual({ praktijken: 0, brengt: 0, haalt: 0, vragen: 0 });
  });
});
