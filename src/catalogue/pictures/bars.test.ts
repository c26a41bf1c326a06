import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenCijfer, eenFactor, eenPraktijk } from '../fixtures.ts';
import { factorCounts } from './factorCounts.ts';
import { goals } from './goals.ts';
import { partOfWhole } from './partOfWhole.ts';
import { percentScale, segment } from './scale.ts';
import { gemist, rapportcijfers, respons, trechter } from './survey.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 47' };
const figure = { wat: 'gingen uit de bijstand', waarde: 5, eenheid: 'mensen', soort: 'resultaat', bron } as const;

describe('the axis', () => {
  test('ends at a round number and has whole ticks with their places', () => {
    const scale = percentScale(18);
    expect(scale.axis('keer').streepjes).toEqual([{ x: 0, tekst: '0' }, { x: 25, tekst: '5' }, { x: 50, tekst: '10' }, { x: 75, tekst: '15' }, { x: 100, tekst: '20' }]);
    expect(scale(18)).toBe(90);
  });

  test('marks lie between 1 and 10', () => {
    expect(percentScale(10, 1)(5.5)).toBe(50);
  });

  test('a piece without width is no piece', () => {
    expect(segment(percentScale(100), 20, 20, 'vol')).toEqual([]);
    expect(segment(percentScale(100), 20, 25, 'onzeker')).toEqual([{ x: 20, breedte: 5, vorm: 'onzeker' }]);
  });
});

describe('parts and wholes', () => {
  const whole = eenPraktijk('geheel', { gemeenten: ['Hengelo'], periode: { van: '2000' }, resultaten: [{ ...figure, van: 20 }] });
  const part = eenPraktijk('deel', { gemeenten: ['Hengelo'], periode: { van: '2004' }, resultaten: [{ ...figure, van: 20, na: 8 }] });
  const elsewhere = eenPraktijk('elders', { gemeenten: ['Veghel'], resultaten: [{ ...figure, van: 20 }, { ...figure, waarde: { min: 2, max: 4 }, van: 8, soort: 'bereik' }, figure, { ...figure, waarde: 'onbekend', doel: 9, van: 12 }] });

  test('each bar is a share of its own whole; a range is certain up to its lower end', () => {
    const { groepen } = partOfWhole(eenCatalogus({ praktijken: [elsewhere] }));
    expect(groepen.map((g) => [g.naam, g.rijen.map((r) => [r.waarde, r.stukken])])).toEqual([
      ['Wat het opleverde', [['5 van 20', [{ x: 0, breedte: 25, vorm: 'vol' }]]]],
      ['Wie er bereikt werden', [['2 tot 4 van 8', [{ x: 0, breedte: 25, vorm: 'vol' }, { x: 25, breedte: 25, vorm: 'onzeker' }]]]],
    ]);
  });

  test('a figure that a part and its whole both tell stands once, with the part first', () => {
    const { groepen, tabel } = partOfWhole(eenCatalogus({ praktijken: [elsewhere, part, whole] }));
    expect(groepen[0]?.rijen.map((r) => r.links.map((l) => l.naam))).toEqual([['elders'], ['deel', 'geheel']]);
    expect(groepen[0]?.rijen[1]?.bij).toBe('Hengelo, vanaf 2004; geteld na 8 maanden. Bron: TNO (2004), p. 47.');
    expect(tabel.rijen).toHaveLength(3);
  });
});

describe('goals and results', () => {
  const { groepen, antwoord } = goals(eenCatalogus({ praktijken: [eenPraktijk('a', { resultaten: [{ ...figure, doel: 4 }, { ...figure, waarde: 2, doel: 6 }, { ...figure, waarde: 'onbekend', doel: 33, eenheid: '%', nauwkeurigheid: 'minstens', na: 6 }] })] }));

  test('the goal stands at one place in every row, also where the outcome is unknown', () => {
    const rows = groepen.flatMap((g) => g.rijen);
    // The axis runs to 140 percent of the goal
    expect(rows.map((r) => r.merk?.x)).toEqual([71.43, 71.43, 71.43]);
    expect(rows.map((r) => r.stukken.map((s) => s.breedte))).toEqual([[89.29], [23.81], []]);
    expect(rows.map((r) => r.waarde)).toEqual(['5, doel 4', '2, doel 6', 'doel minstens 33%']);
  });

  test('it is told how many outcomes are known, and a goal is not yet counted', () => {
    expect(antwoord).toBe('Meestal weten wij dat niet. Wij kennen 3 doelen in cijfers. Bij 2 daarvan staat ook de uitkomst: 1 keer was het doel gehaald toen men telde, 1 keer niet.');
    expect(groepen[1]?.rijen[0]?.bij).toContain('bedoeld na 6 maanden');
  });
});

test('factors are counted per part, what the source names and what the editors derive apart', () => {
  const praktijken = [
    eenPraktijk('a', { succesfactoren: [{ factor: 'proef', bron }] }),
    eenPraktijk('b', { succesfactoren: [{ factor: 'proef', sterkte: 'afgeleid', bron }] }),
    eenPraktijk('c', { succesfactoren: [{ factor: 'element', bron }] }),
  ];
  const succesfactoren = [eenFactor('proef', { onderdeel: 'uitvoering' }), eenFactor('rol', { onderdeel: 'uitgangspunten' }), eenFactor('element', { soort: 'werkzaam-element', thema: 'matching' })];
  const { groepen, antwoord } = factorCounts(eenCatalogus({ praktijken, succesfactoren }));
  expect(groepen.map((g) => [g.naam, g.rijen.map((r) => [r.naam, r.waarde, r.stukken.map((s) => [s.vorm, s.breedte])])])).toEqual([
    ['Uitgangspunten', [['rol', 'geen', []]]],
    ['Uitvoering', [['proef', '2', [['vol', 50], ['licht', 50]]]]],
  ]);
  expect(antwoord).toBe('‘proef’ staat bovenaan: bij 2 van de 2 praktijken waarover iets bekend is. Eén factor is bij geen praktijk te zien.');
});

describe('the survey of 2019', () => {
  const people = { wie: 'mensen die antwoordden', aantal: 49 };
  const cijfers = [
    eenCijfer('projecten', { groep: 'onderzoek', wat: 'projecten met antwoord', waarde: 37, van: 72, eenheid: 'projecten' }),
    eenCijfer('verhalen', { groep: 'onderzoek', waarde: 72, van: 86, eenheid: 'verhalen' }),
    eenCijfer('laag', { groep: 'rapportcijfers', wat: 'rapportcijfer voor de planning', waarde: 7.4, eenheid: 'cijfer', basis: people, letop: 'Gedeeld.' }),
    eenCijfer('hoog', { groep: 'rapportcijfers', wat: 'rapportcijfer voor steun', waarde: 8.2, eenheid: 'cijfer', basis: people, letop: 'Gedeeld.' }),
    eenCijfer('structuur', { groep: 'gemist', wat: 'structuur, gemist in het eigen project', waarde: 18, eenheid: 'keer genoemd' }),
    eenCijfer('niets', { groep: 'gemist', wat: 'mensen die niets misten', waarde: 7 }),
    eenCijfer('overgenomen', { groep: 'trechter', wat: 'projecten die overgenomen werden', waarde: { min: 20, max: 25 }, nauwkeurigheid: 'circa', eenheid: '%', letop: 'Zonder aantal.' }),
    eenCijfer('regios', { groep: 'trechter', wat: 'regio’s per project', waarde: 5, eenheid: 'regio’s' }),
  ];
  const c = eenCatalogus({ cijfers });

  test('who answered is a part of who was asked; counts of stories are no answers', () => {
    const [row, ...rest] = respons(c).groepen[0]?.rijen ?? [];
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ naam: 'Projecten met antwoord', waarde: '37 van 72', stukken: [{ x: 0, breedte: 51.39 }] });
  });

  test('marks stand on a line from 1 to 10, highest first, with the base and a shared doubt once', () => {
    const marks = rapportcijfers(c);
    expect(marks.groepen[0]?.rijen.map((r) => [r.naam, r.waarde, r.merk?.x, r.bij])).toEqual([['Steun', '8,2', 80, undefined], ['Planning', '7,4', 71.11, undefined]]);
    expect(marks.erbij[0]).toBe('Basis: mensen die antwoordden: 49.');
    expect(marks.niet.filter((n) => n === 'Gedeeld.')).toHaveLength(1);
  });

  test('what was lacked is a bar; who lacked nothing is a sentence', () => {
    expect(gemist(c).groepen[0]?.rijen).toEqual([{ naam: 'Structuur', links: [], waarde: '18', stukken: [{ x: 0, breedte: 90, vorm: 'vol' }] }]);
    expect(gemist(c).antwoord).toContain('Er waren ook 7 mensen die niets misten.');
  });

  test('the funnel holds shares of projects, each with its own doubt', () => {
    expect(trechter(c).groepen[0]?.rijen).toEqual([{ naam: 'Projecten die overgenomen werden', bij: 'Zonder aantal.', links: [], waarde: 'circa 20 tot 25%', stukken: [{ x: 0, breedte: 20, vorm: 'vol' }, { x: 20, breedte: 5, vorm: 'onzeker' }] }]);
    expect(trechter(c).erbij[0]).toBe('Regio’s per project: 5.');
  });
});
