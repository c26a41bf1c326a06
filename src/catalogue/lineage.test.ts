import { describe, expect, test } from 'vitest';
import { eenUitwisseling } from './fixtures.ts';
import { lineageOf } from './lineage.ts';

const steps = [
  eenUitwisseling('a-naar-b', { praktijk: 'a', van: { naam: 'A', praktijk: 'a' }, naar: { naam: 'B', praktijk: 'b' }, datum: '2003' }),
  eenUitwisseling('b-naar-c', { praktijk: 'b', van: { naam: 'B', praktijk: 'b' }, naar: { naam: 'gemeente C' }, datum: '2005', soort: 'deels-overgenomen' }),
  eenUitwisseling('b-naar-d', { praktijk: 'b', van: { naam: 'B', praktijk: 'b' }, naar: { naam: 'D', praktijk: 'd' }, datum: '2004', soort: 'vervolg' }),
  eenUitwisseling('bezoek', { praktijk: 'b', van: { naam: 'B', praktijk: 'b' }, naar: { naam: 'E' }, soort: 'werkbezoek' }),
];
const names = (list: { naam: string; verder: string[] }[]) => list.map((s) => [s.naam, ...s.verder]);

describe('the lineage of a practice', () => {
  test('names what it was based on and in what it went on, oldest first', () => {
    const { gebaseerdOp, verderIn } = lineageOf('b', steps);
    expect(names(gebaseerdOp)).toEqual([['A']]);
    expect(verderIn.map((s) => [s.naam, s.praktijk, s.stap.data.soort])).toEqual([['D', 'd', 'vervolg'], ['gemeente C', undefined, 'deels-overgenomen']]);
  });

  test('looks one step past its neighbours', () => {
    expect(names(lineageOf('a', steps).verderIn)).toEqual([['B', 'D', 'gemeente C']]);
    expect(names(lineageOf('d', steps).gebaseerdOp)).toEqual([['B', 'A']]);
  });

  test('interest and a visit are no descent', () => {
    expect(lineageOf('b', [steps[3]!])).toEqual({ gebaseerdOp: [], verderIn: [] });
  });

  test('a party without a practice here is named without one', () => {
    const from = eenUitwisseling('x', { van: { naam: 'MKB en CWI' }, naar: { naam: 'Z', praktijk: 'z' }, soort: 'vervolg' });
    expect(names(lineageOf('z', [from]).gebaseerdOp)).toEqual([['MKB en CWI']]);
  });

  test('a practice that went on within itself is no base of itself', () => {
    const self = eenUitwisseling('x', { praktijk: 'z', van: { naam: 'eerste groep', praktijk: 'z' }, naar: { naam: 'tweede groep', praktijk: 'z' }, soort: 'vervolg' });
    const { gebaseerdOp, verderIn } = lineageOf('z', [self]);
    expect(gebaseerdOp).toEqual([]);
    expect(names(verderIn)).toEqual([['tweede groep']]);
    expect(verderIn[0]?.praktijk).toBeUndefined();
  });

  test('two practices that learned from each other do not go round for ever', () => {
    const back = eenUitwisseling('terug', { praktijk: 'b', van: { naam: 'B', praktijk: 'b' }, naar: { naam: 'A', praktijk: 'a' }, datum: '2006' });
    expect(names(lineageOf('a', [steps[0]!, back]).verderIn)).toEqual([['B', 'A']]);
  });
});
