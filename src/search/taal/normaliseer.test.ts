import { describe, expect, it } from 'vitest';
import { geschreven, indexwoorden, normaliseer, stukken } from './normaliseer.ts';

describe('normaliseer', () => {
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
  ])('schrijft %s als %s', (van, naar) => expect(normaliseer(van)).toBe(naar));

  it('houdt woorden die echt verschillen uit elkaar', () => {
    expect(normaliseer('bon')).not.toBe(normaliseer('bonen'));
    expect(normaliseer('regio')).not.toBe(normaliseer('register'));
  });
});

describe('indexwoorden', () => {
  it('geeft het geheel en de stukken', () => expect(indexwoorden('Werk/inkomen, nu')).toEqual(['werkinkomen', 'werk', 'inkomen', 'nu']));
  it('slaat losse leestekens over', () => expect(geschreven('a – b')).toEqual(['a', 'b']));
  it('geeft één stuk voor een woord zonder tekens', () => expect(stukken('werk')).toEqual(['werk']));
});
