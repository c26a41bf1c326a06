import { describe, expect, it } from 'vitest';
import { writtenWords, indexWords, normalise, pieces } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['Reïntegratie', 'reintegratie'],
    ['re-integratie', 'reintegratie'],
    ["'s-Hertogenbosch,", 'shertogenbosch'],
    ['foto’s', 'fotos'],
    ['cĳfer', 'cijfer'],
    ['CAFÉ', 'cafe'],
    ['50-plussers', '50plussers'],
    ['loon^kosten^subsidie', 'loonkostensubsidie'],
    ['—', ''],
  ])('schrijft %s als %s', (from, to) => expect(normalise(from)).toBe(to));

  it('houdt woorden die echt verschillen uit elkaar', () => {
    expect(normalise('bon')).not.toBe(normalise('bonen'));
    expect(normalise('regio')).not.toBe(normalise('register'));
  });
});

describe('indexWords', () => {
  it('geeft het geheel en de stukken', () => expect(indexWords('Werk/inkomen, nu')).toEqual(['werkinkomen', 'werk', 'inkomen', 'nu']));
  it('slaat losse leestekens over', () => expect(writtenWords('a – b')).toEqual(['a', 'b']));
  it('geeft één stuk voor een woord zonder tekens', () => expect(pieces('werk')).toEqual(['werk']));
});
