import { describe, expect, it } from 'vitest';
import { afstand } from './afstand.ts';
import { klank } from './klank.ts';
import { verbeter } from './spelling.ts';

const BEKEND = 'statushouders participatiewet loonkostensubsidie bijstand jobcoach beschut werk vrijwilligerswerk cooperatie installatietechniek wsp regio register wethouder bouw baan beleid'
  .split(' ')
  .map((woord) => ({ woord, gewicht: 1 }));

describe('verbeter', () => {
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
  ])('%s wordt %s', (fout, goed) => expect(verbeter(fout, BEKEND)?.woord).toBe(goed));

  it.each(['regel', 'huis', 'wet', 'wao', '2004', 'boot', 'xyzzy', 'zorg'])('%s blijft staan', (woord) => expect(verbeter(woord, BEKEND)).toBeNull());

  it('kiest bij gelijke afstand het gewoonste woord', () => {
    const bekend = [{ woord: 'plaatsing', gewicht: 1 }, { woord: 'plantsing', gewicht: 5 }];
    expect(verbeter('plaktsing', bekend)?.woord).toBe('plantsing');
    expect(verbeter('plaktsing', bekend.map((b) => ({ ...b, gewicht: 1 })))?.woord).toBe('plaatsing');
  });
});

describe('klank', () => {
  it.each([
    ['arbijd', 'arbeid'],
    ['gaud', 'goud'],
    ['lachen', 'laggen'],
    ['bijstant', 'bijstand'],
    ['komen', 'kommen'],
  ])('%s klinkt als %s', (a, b) => expect(klank(a)).toBe(klank(b)));
  it.each([
    ['wet', 'weet2'],
    ['regio', 'register'],
    ['bouw', 'boot'],
  ])('%s klinkt anders dan %s', (a, b) => expect(klank(a)).not.toBe(klank(b)));
});

describe('afstand', () => {
  it('telt een verwisseling als één fout', () => expect(afstand('wet', 'wte')).toBeCloseTo(0.9));
  it('telt een klankfout en een vergeten dubbele letter lichter', () => {
    expect(afstand('beschud', 'beschut')).toBeCloseTo(0.7);
    expect(afstand('instalatie', 'installatie')).toBeCloseTo(0.7);
  });
  it('stopt boven de grens', () => expect(afstand('werk', 'participatie', 2)).toBeGreaterThan(2));
});
