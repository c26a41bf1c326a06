import { describe, expect, it } from 'vitest';
import { leesWoordenlijst, schrijfWoordenlijst } from './woordenlijst.ts';

const PAGINAS = new Map([['werk', 40], ['werkgever', 9], ['baan', 1], ['banen', 3], ['2004', 2], ['maatschappelijkverantwoordondernemen', 1], ['maatschappelijkverantwoordondernemer', 1]]);

describe('woordenlijst', () => {
  it('leest terug wat geschreven is', () => {
    const terug = leesWoordenlijst(schrijfWoordenlijst(PAGINAS)).gewicht;
    expect([...terug.keys()].sort()).toEqual([...PAGINAS.keys()].sort());
    expect(terug.get('werk')).toBe(1);
    expect(terug.get('werkgever')).toBe(1);
    expect(terug.get('baan')).toBe(0);
    expect(terug.get('banen')).toBe(1);
  });
  it('schrijft hetzelfde, in welke volgorde de woorden ook komen', () => expect(schrijfWoordenlijst(new Map([...PAGINAS].reverse()))).toBe(schrijfWoordenlijst(PAGINAS)));
  it('geeft niets voor niets', () => expect(leesWoordenlijst('').gewicht.size).toBe(0));
});
