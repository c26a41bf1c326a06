import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';
import { soundKey } from './sound.ts';
import { nearest } from './spelling.ts';

const KNOWN = 'statushouders participatiewet loonkostensubsidie bijstand jobcoach beschut werk vrijwilligerswerk cooperatie installatietechniek wsp regio register wethouder bouw baan beleid'
  .split(' ')
  .map((word) => ({ word, weight: 1 }));

describe('nearest', () => {
  it.each([
    ['statushoudres', 'statushouders'],
    ['participatiwet', 'participatiewet'],
    ['loonkostensubisdie', 'loonkostensubsidie'],
    ['lonkostesubsidie', 'loonkostensubsidie'],
    ['bijstant', 'bijstand'],
    ['beistand', 'bijstand'],
    ['jobcoatch', 'jobcoach'],
    ['beschud', 'beschut'],
    ['vrijwiligerswerk', 'vrijwilligerswerk'],
    ['instalatietechniek', 'installatietechniek'],
    ['wps', 'wsp'],
    ['baleid', 'beleid'],
  ])('%s wordt %s', (error, right) => expect(nearest(error, KNOWN)?.word).toBe(right));

  it.each(['regel', 'huis', 'wet', 'wao', '2004', 'boot', 'xyzzy', 'zorg'])('%s blijft staan', (word) => expect(nearest(word, KNOWN)).toBeNull());

  it('kiest bij gelijke afstand het gewoonste woord', () => {
    const known = [{ word: 'plaatsing', weight: 1 }, { word: 'plantsing', weight: 5 }];
    expect(nearest('plaktsing', known)?.word).toBe('plantsing');
    expect(nearest('plaktsing', known.map((b) => ({ ...b, weight: 1 })))?.word).toBe('plaatsing');
  });
});

describe('soundKey', () => {
  it.each([
    ['arbijd', 'arbeid'],
    ['gaud', 'goud'],
    ['lachen', 'laggen'],
    ['bijstant', 'bijstand'],
    ['komen', 'kommen'],
  ])('%s klinkt als %s', (a, b) => expect(soundKey(a)).toBe(soundKey(b)));
  it.each([
    ['wet', 'weet2'],
    ['regio', 'register'],
    ['bouw', 'boot'],
  ])('%s klinkt anders dan %s', (a, b) => expect(soundKey(a)).not.toBe(soundKey(b)));
});

describe('distance', () => {
  it('telt een verwisseling als één fout', () => expect(distance('wet', 'wte')).toBeCloseTo(0.9));
  it('telt een klankfout en een vergeten dubbele letter lichter', () => {
    expect(distance('beschud', 'beschut')).toBeCloseTo(0.7);
    expect(distance('instalatie', 'installatie')).toBeCloseTo(0.7);
  });
  it('stopt boven de grens', () => expect(distance('werk', 'participatie', 2)).toBeGreaterThan(2));
});
