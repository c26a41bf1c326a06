import { describe, expect, test } from 'vitest';
import { eenCijfer, eenPraktijk, eenUitwisseling } from './fixtures.ts';
import { aroundFunnel, funnel, SHOWN_FROM } from './funnel.ts';

const praktijken = ['a', 'b', 'c', 'd'].map((id) => eenPraktijk(id));
const survey = [
  eenCijfer('belangstelling-uit-andere-regios', { waarde: 80, nauwkeurigheid: 'circa', basis: { wie: 'projecten', aantal: 37 } }),
  eenCijfer('aanpak-geheel-of-deels-overgenomen', { waarde: { min: 20, max: 25 } }),
  eenCijfer('gemiddeld', { waarde: 5, eenheid: 'regio’s' }),
];
const many = (n: number) => Array.from({ length: n }, (_, i) => eenUitwisseling(`x${i}`, { praktijk: 'a', soort: 'overgenomen' }));

describe('the funnel', () => {
  test('tells the survey of 2019 with its base, a range by its lower bound', () => {
    const f = funnel(praktijken, [], survey);
    expect(f.basisToen).toEqual({ wie: 'projecten', aantal: 37 });
    expect(f.treden.map((t) => t.toen)).toEqual([{ tekst: 'circa 80%', percent: 80 }, undefined, { tekst: '20 tot 25%', percent: 20 }]);
  });

  test('keeps silent about this site below the limit', () => {
    const f = funnel(praktijken, many(SHOWN_FROM - 1), survey);
    expect(f.basisHier).toBeUndefined();
    expect(f.treden.map((t) => t.hier)).toEqual([undefined, undefined, undefined]);
  });

  test('counts a practice once per step, from the limit on', () => {
    const steps = [...many(SHOWN_FROM - 4), eenUitwisseling('b', { van: { naam: 'B', praktijk: 'b' }, soort: 'werkbezoek' }), eenUitwisseling('c', { praktijk: 'c', soort: 'vervolg' }), eenUitwisseling('d', { praktijk: 'd', soort: 'belangstelling' }), eenUitwisseling('zonder')];
    const f = funnel(praktijken, steps, survey);
    expect(f.basisHier).toBe(4);
    expect(f.treden.map((t) => t.hier)).toEqual([{ aantal: 3, percent: 75 }, { aantal: 1, percent: 25 }, { aantal: 1, percent: 25 }]);
    expect(f.zonderPraktijk).toBe(1);
  });
});

test('figures beside the steps are told apart', () => {
  expect(aroundFunnel(survey).map((x) => x.id)).toEqual(['gemiddeld']);
});
