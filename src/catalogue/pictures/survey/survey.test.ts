import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenCijfer } from '../../fixtures.ts';
import { trechter } from './funnel.ts';
import { lacked } from './lacked.ts';
import { reportMarks } from './marks.ts';
import { outcomes } from './outcomes.ts';
import { response } from './response.ts';

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
    const [row, ...rest] = response(c).groepen[0]?.rijen ?? [];
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ naam: 'Projecten met antwoord', waarde: '37 van 72', stukken: [{ x: 0, breedte: 51.39 }] });
  });

  test('marks stand on a line from 1 to 10, highest first, with the base and a shared doubt once', () => {
    const marks = reportMarks(c);
    expect(marks.groepen[0]?.rijen.map((r) => [r.naam, r.waarde, r.merk?.x, r.bij])).toEqual([['Steun', '8,2', 80, undefined], ['Planning', '7,4', 71.11, undefined]]);
    expect(marks.erbij[0]).toBe('Basis: mensen die antwoordden: 49.');
    expect(marks.niet.filter((n) => n === 'Gedeeld.')).toHaveLength(1);
  });

  test('what was lacked is a bar; who lacked nothing is a sentence', () => {
    expect(lacked(c).groepen[0]?.rijen).toEqual([{ naam: 'Structuur', links: [], waarde: '18', label: 90, stukken: [{ x: 0, breedte: 90, vorm: 'vol' }] }]);
    expect(lacked(c).antwoord).toContain('Er waren ook 7 mensen die niets misten.');
  });

  test('what is sure comes before what may be, and those at the top are named', () => {
    const opinions = eenCatalogus({ cijfers: [
      eenCijfer('misschien', { groep: 'uitkomsten', wat: 'mensen die meer zagen', waarde: { min: 25, max: 50 }, eenheid: '%' }),
      eenCijfer('zeker', { groep: 'uitkomsten', wat: 'mensen die beter samenwerkten', waarde: 50, nauwkeurigheid: 'minstens', eenheid: '%' }),
    ] });
    expect(outcomes(opinions).groepen[0]?.rijen.map((r) => r.waarde)).toEqual(['minstens 50%', '25 tot 50%']);
    expect(outcomes(opinions).antwoord).toBe('Het vaakst (minstens 50%): mensen die beter samenwerkten. Hoeveel mensen werk vonden, is hier niet geteld.');
  });

  test('the funnel holds shares of projects, each with its own doubt', () => {
    expect(trechter(c).groepen[0]?.rijen).toEqual([{ naam: 'Projecten die overgenomen werden', bij: 'Zonder aantal.', links: [], waarde: 'circa 20 tot 25%', label: 100, stukken: [{ x: 0, breedte: 20, vorm: 'vol' }, { x: 20, breedte: 5, vorm: 'onzeker' }] }]);
    expect(trechter(c).erbij[0]).toBe('Regio’s per project: 5.');
  });
});
