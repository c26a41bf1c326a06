import { describe, expect, test } from 'vitest';
import { MEASURES, readMeasure, tileClass, writeMeasure } from './maten.ts';

const nothing = { geweigerd: 0, nieuwer: false };
const read = (query: string) => readMeasure(new URLSearchParams(query));

describe('the measure of the map in the address', () => {
  test.each(MEASURES)('%s is read', (maat) => {
    expect(read(`maat=${maat}`)).toEqual({ maat, ...nothing });
    expect(read(writeMeasure(maat).toString())).toEqual({ maat, ...nothing });
  });

  test.each(['', 'maat=', 'x=1', 'Maat=haalt', '__proto__=haalt'])('"%s" asks for nothing', (query) => {
    expect(read(query)).toEqual(nothing);
  });

  test.each([
    'maat=onzin', 'maat=Haalt', 'maat=haalt%20', 'maat=%20haalt', 'maat=toString', 'maat=__proto__', 'maat=constructor', 'maat=hasOwnProperty', 'maat=<script>alert(1)</script>', 'maat=%3Cimg%20onerror=x%3E', 'maat=javascript:alert(1)', 'maat=0', 'maat=-1', 'maat=null', 'maat=undefined', 'maat=true', 'maat=[]', 'maat={}',
    'maat=haalt,brengt', 'maat=haalt;brengt', 'maat=haalt/', 'maat=../haalt', 'maat=//kwaad.nl', 'maat=https://kwaad.nl', 'maat=%00', 'maat=haalt%00', 'maat=%FF', 'maat=%E2%80%AEhaalt', 'maat=%0A', 'maat=%09haalt', "maat='", 'maat="', 'maat=`x`', 'maat=*', 'maat=.', 'maat=%2B', 'maat=ｈaalt', 'maat=praktijk', 'maat=vraagt', `maat=${'a'.repeat(500)}`,
  ])('%s is no measure', (query) => {
    expect(read(query)).toEqual({ geweigerd: 1, nieuwer: false });
  });
});

test('the first known measure counts; a second one and a later version are told', () => {
  expect(read('v=3&maat=onzin&maat=haalt&maat=brengt')).toEqual({ maat: 'haalt', geweigerd: 2, nieuwer: true });
});

test('a tile is empty, light or strong', () => {
  expect([0, 1, 5, 6].map((n) => tileClass('praktijken', n))).toEqual(['nul', 'weinig', 'weinig', 'veel']);
  expect([0, 2, 3].map((n) => tileClass('haalt', n))).toEqual(['nul', 'weinig', 'veel']);
});
