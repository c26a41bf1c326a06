// The pictures of the survey of 2019 against the figures as they stand in their files.
import { describe, expect, test } from 'vitest';
import { column, csv, drawnRows, dutch, high, low, yaml } from './pictureData.ts';

describe('the survey of 2019', () => {
  const asked = yaml('cijfers').map(({ data }) => data).filter((x) => ['rapportcijfers', 'gemist', 'trechter', 'uitkomsten'].includes(x['groep']) || (x['groep'] === 'onderzoek' && x['van'] && x['eenheid'] !== 'verhalen'));
  const group = (groep: string) => asked.filter((x) => x['groep'] === groep);

  test('is told as it stands, with its bases', () => {
    const told = Object.fromEntries(['antwoord-2019', 'rapportcijfers-2019', 'gemist-2019', 'trechter-2019', 'opbrengst-2019'].flatMap((naam) => {
      const rows = csv(naam);
      return column(rows, 'Wat').map((wat, i) => [wat, [column(rows, 'Waarde')[i], column(rows, 'Van')[i], column(rows, 'Aantal in de basis')[i]]] as const);
    }));
    expect(told).toEqual(Object.fromEntries(asked.map((x) => [x['wat'], [dutch(low(x['waarde'])), String(x['van'] ?? ''), String(x['basis']?.aantal ?? '')]])));
    expect(Object.values(told)).toContainEqual(['37', '72', '']);
    expect(Object.values(told)).toContainEqual(['49', '126', '']);
  });

  const numbers = (rows: { waarde: string; place: number; to: number }[]) => rows.map((r) => [...r.waarde.replaceAll(',', '.').matchAll(/[\d.]+/g)].map((m) => Number(m[0])).concat(r.place, r.to)).map((list) => list.map((n) => n.toFixed(1)).join(' ')).sort();

  test.each(['trechter', 'uitkomsten'])('%s: every share is as long as it is told', (groep) => {
    const { rijen, unit } = drawnRows({ trechter: 'trechter-2019', uitkomsten: 'opbrengst-2019' }[groep]!);
    const shares = group(groep).filter((x) => x['eenheid'] === '%' && (groep === 'uitkomsten' || x['wat'].startsWith('projecten')));
    expect(numbers(rijen.map((r) => ({ waarde: r.waarde, place: r.vol / unit, to: r.eind / unit })))).toEqual(numbers(shares.map(({ waarde: w }) => ({ waarde: typeof w === 'number' ? String(w) : `${w.min} ${w.max}`, place: low(w), to: high(w) }))));
  });

  test('who answered is drawn as a share of who was asked', () => {
    const { rijen } = drawnRows('antwoord-2019');
    expect(rijen.map((r) => `${r.waarde}: ${r.vol.toFixed(1)}`).sort()).toEqual(group('onderzoek').map((x) => `${x['waarde']} van ${x['van']}: ${((x['waarde'] / x['van']) * 100).toFixed(1)}`).sort());
  });

  test('what was lacked is as long as it was often named', () => {
    const { rijen, unit } = drawnRows('gemist-2019');
    expect(rijen.map((r) => `${r.waarde}: ${(r.vol / unit).toFixed(1)}`).sort()).toEqual(group('gemist').filter((x) => x['eenheid'] === 'keer genoemd').map((x) => `${x['waarde']}: ${x['waarde'].toFixed(1)}`).sort());
  });

  test('every mark stands at its place between 1 and 10', () => {
    const { rijen, unit } = drawnRows('rapportcijfers-2019');
    expect(rijen.map((r) => `${r.waarde}: ${(1 + r.punt! / unit).toFixed(2)}`).sort()).toEqual(group('rapportcijfers').map((x) => `${dutch(x['waarde'])}: ${x['waarde'].toFixed(2)}`).sort());
  });
});
