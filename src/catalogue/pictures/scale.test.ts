import { describe, expect, test } from 'vitest';
import { percentScale, segment } from './scale.ts';

describe('the axis', () => {
  test('ends at a round number and has whole ticks with their places', () => {
    const scale = percentScale(18);
    expect(scale.axis('keer').streepjes).toEqual([{ x: 0, tekst: '0' }, { x: 25, tekst: '5' }, { x: 50, tekst: '10' }, { x: 75, tekst: '15' }, { x: 100, tekst: '20' }]);
    expect(scale(18)).toBe(90);
  });

  test('has few labels, so that they stand apart on a narrow screen', () => {
    expect(percentScale(125).axis('deel').streepjes.map((s) => s.tekst)).toEqual(['0', '50', '100', '150']);
  });

  test('marks lie between 1 and 10', () => {
    expect(percentScale(10, 1)(5.5)).toBe(50);
  });

  test('a piece without width is no piece', () => {
    expect(segment(percentScale(100), 20, 20, 'vol')).toEqual([]);
    expect(segment(percentScale(100), 20, 25, 'onzeker')).toEqual([{ x: 20, breedte: 5, vorm: 'onzeker' }]);
  });
});
