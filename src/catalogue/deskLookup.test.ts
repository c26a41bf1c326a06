import { expect, test } from 'vitest';
import { deskText, findDesk, plainName, whereText, WITHOUT_DESK } from './deskLookup.ts';
import { deskData, municipalitiesByLetter } from './desks.ts';
import { eenCatalogus, eenRegio } from './fixtures.ts';

const catalogue = eenCatalogus({
  regios: [
    eenRegio('noordoost-brabant', {
      naam: 'Noordoost-Brabant',
      gemeenten: ['Meierijstad', "'s-Hertogenbosch"],
      aliassen: [
        { naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad', tot: 2017 },
        { naam: 'Den Bosch', soort: 'schrijfwijze', gemeente: "'s-Hertogenbosch" },
      ],
    }),
    eenRegio('rijnmond', { naam: 'Rijnmond', gemeenten: ['Rotterdam'], werkgeverscontact: { naam: 'Loket Rijnmond', telefoon: '000', gecontroleerd: '2026-11-01' } }),
  ],
});
const data = deskData(catalogue);

const where = (query: string) => {
  const answer = findDesk(query, data);
  return answer.soort === 'gevonden' ? whereText(answer.plaats) : answer;
};

test('a municipality leads to its region', () => {
  expect(where('Rotterdam')).toBe('Rotterdam ligt in de regio Rijnmond.');
  expect(where('  gemeente ROTTERDAM ')).toBe('Rotterdam ligt in de regio Rijnmond.');
});

test('a name of then says what it belongs to now, and since when', () => {
  expect(where('Veghel')).toBe('Veghel hoort sinds 2017 bij Meierijstad, in de regio Noordoost-Brabant.');
  expect(where('den bosch')).toBe("Den Bosch hoort bij 's-Hertogenbosch, in de regio Noordoost-Brabant.");
});

test('a region is found by its own name', () => {
  expect(where('noordoost brabant')).toBe('Uw regio heet Noordoost-Brabant.');
});

test('apostrophes, hyphens and accents make no difference', () => {
  expect(plainName('’s-Hertogenbosch')).toBe(plainName("'s Hertogenbosch"));
  expect(plainName('Súdwest-Fryslân')).toBe('sudwest fryslan');
});

test('what looks like a name is offered, what does not is said to be unknown', () => {
  expect(findDesk('Roterdam', data)).toEqual({ soort: 'lijkt-op', namen: ['Rotterdam'] });
  // Two slips in a name of seven letters or more, one in a shorter name
  expect(findDesk('Roterdm', data)).toEqual({ soort: 'lijkt-op', namen: ['Rotterdam'] });
  expect(findDesk('Vegel', data)).toEqual({ soort: 'lijkt-op', namen: ['Veghel'] });
  expect(findDesk('Vgel', data)).toEqual({ soort: 'niets' });
  expect(findDesk('meier', data)).toEqual({ soort: 'lijkt-op', namen: ['Meierijstad'] });
  expect(findDesk('Parijs', data)).toEqual({ soort: 'niets' });
  expect(findDesk('   ', data)).toEqual({ soort: 'leeg' });
  expect(findDesk('<script>'.repeat(1000), data)).toEqual({ soort: 'niets' });
});

test('an unknown desk is told as unknown, with what to do', () => {
  expect(data.regios.map((r) => r.loket)).toEqual([null, { naam: 'Loket Rijnmond', telefoon: '000', gecontroleerd: '2026-11-01' }]);
  expect(deskText(null)).toBe(WITHOUT_DESK);
  expect(deskText(data.regios[1]?.loket ?? null)).toBe('Loket Rijnmond, telefoon 000. Nagegaan op 2026-11-01.');
});

test('municipalities stand under the letter that they are looked up by', () => {
  expect(municipalitiesByLetter(catalogue).map((g) => [g.letter, g.gemeenten.map((m) => m.naam)])).toEqual([
    ['H', ["'s-Hertogenbosch"]],
    ['M', ['Meierijstad']],
    ['R', ['Rotterdam']],
  ]);
});
