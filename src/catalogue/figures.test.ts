import { describe, expect, test } from 'vitest';
import { resultaat } from '../schemas/resultaat.ts';
import { comparison, figureText, headlineFigures, valueText } from './figures.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 47' };
const figure = (data: object) => resultaat.parse({ wat: 'gingen uit de bijstand', waarde: 20, eenheid: 'mensen', soort: 'resultaat', bron, ...data });

describe('a value in words', () => {
  test('a range and a rough number say so', () => {
    expect(valueText({ min: 10, max: 20 })).toBe('10 tot 20');
    expect(valueText(100, 'circa')).toBe('circa 100');
    expect(valueText('onbekend')).toBe('onbekend');
  });
});

describe('a figure beside its whole or goal', () => {
  test('a part of a whole is a share in percent', () => {
    expect(comparison(figure({ van: 21 }))).toEqual({ kind: 'van', total: 21, percent: 95.2 });
  });

  test('the whole goes before the goal', () => {
    expect(comparison(figure({ van: 40, doel: 10 }))?.kind).toBe('van');
  });

  test('a range is drawn by its lower end, and a goal that was passed fills the bar', () => {
    expect(comparison(figure({ waarde: { min: 5, max: 9 }, doel: 10 }))?.percent).toBe(50);
    expect(comparison(figure({ waarde: 30, doel: 10 }))?.percent).toBe(100);
  });

  test('nothing to compare with draws nothing', () => {
    expect(comparison(figure({}))).toBeUndefined();
    expect(comparison(figure({ waarde: 'onbekend', doel: 10 }))).toBeUndefined();
  });
});

describe('a figure in one sentence', () => {
  test('with its whole, goal and months', () => {
    expect(figureText(figure({ van: 21, doel: 15, na: 12 }))).toBe('20 van 21 mensen gingen uit de bijstand (doel: 15) (na 12 maanden)');
  });

  test('a goal without outcome says that the outcome is unknown', () => {
    expect(figureText(figure({ waarde: 'onbekend', doel: 100, wat: 'aan het werk' }))).toBe('doel: 100 mensen aan het werk; uitkomst onbekend');
  });
});

describe('the figures that tell a practice at a glance', () => {
  test('outcomes stand before reach, compared ones before bare ones, and the order of the entry decides the rest', () => {
    const reach = figure({ wat: 'bereik', soort: 'bereik' });
    const bare = figure({ wat: 'kaal' });
    const compared = figure({ wat: 'deel', van: 21 });
    const second = figure({ wat: 'kaal 2' });
    expect(headlineFigures([reach, bare, compared, second]).map((r) => r.wat)).toEqual(['deel', 'kaal', 'kaal 2', 'bereik']);
    expect(headlineFigures([reach, bare, compared], 1)).toHaveLength(1);
  });

  test('an outcome that nobody knows stands behind one that is known', () => {
    const goal = figure({ wat: 'onbekend', waarde: 'onbekend', doel: 100 });
    expect(headlineFigures([goal, figure({ wat: 'kaal' })]).map((r) => r.wat)).toEqual(['kaal', 'onbekend']);
  });
});
