// The pictures of /cijfers/ against the entries as they stand in their files, counted anew here: what is
// written, what is drawn, and what the CSV holds.
import { describe, expect, test } from 'vitest';
import { attr, inside, text } from './pages.ts';
import { column, csv, drawnRows, dutch, high, ids, low, mdx, page, picture, site, yaml } from './pictureData.ts';
import { address, close, tab } from './visitor.ts';

const praktijken = mdx('praktijken');
const figures = praktijken.flatMap((p) => (p.data['resultaten'] ?? []) as any[]);
const unique = (list: string[]) => [...new Set(list)].sort();

describe('figures with a whole or a goal', () => {
  const parts = figures.filter((r) => r.van && r.waarde !== 'onbekend');
  const goals = figures.filter((r) => r.doel);

  test('every part with its whole is there, and no other', () => {
    const rows = csv('deel-van-geheel');
    const told = column(rows, 'Deel').map((deel, i) => `${deel} van ${column(rows, 'Geheel')[i]} ${column(rows, 'Eenheid')[i]}`);
    expect(unique(told)).toEqual(unique(parts.map((r) => `${dutch(low(r.waarde))} van ${r.van} ${r.eenheid}`)));
  });

  test('every bar is as long as its share, and the number stands with it', () => {
    const { rijen, unit } = drawnRows('deel-van-geheel');
    expect(unit).toBe(1);
    const told = unique(rijen.map((r) => `${r.waarde.replace(/^(circa|minstens|hoogstens) /, '')}: ${r.vol.toFixed(2)}`));
    expect(told).toEqual(unique(parts.map((r) => `${low(r.waarde)}${high(r.waarde) > low(r.waarde) ? ` tot ${high(r.waarde)}` : ''} van ${r.van}: ${((low(r.waarde) / r.van) * 100).toFixed(2)}`)));
  });

  test('every goal is there, with its outcome or the word onbekend', () => {
    const rows = csv('doel-en-resultaat');
    const told = column(rows, 'Doel').map((doel, i) => `${column(rows, 'Resultaat')[i]} / ${doel} ${column(rows, 'Eenheid')[i]}`);
    expect(unique(told)).toEqual(unique(goals.map((r) => `${r.waarde === 'onbekend' ? 'onbekend' : dutch(low(r.waarde))} / ${r.doel} ${r.eenheid}`)));
  });

  test('a result stands to its goal as its bar stands to the mark; an unknown result is not drawn', () => {
    const { rijen, unit } = drawnRows('doel-en-resultaat');
    const known = goals.filter((r) => r.waarde !== 'onbekend');
    const drawn = rijen.filter((r) => r.doel !== undefined);
    expect(unique(drawn.map((r) => (r.vol / r.doel!).toFixed(2)))).toEqual(unique(known.map((r) => (low(r.waarde) / r.doel).toFixed(2))));
    for (const r of drawn) expect(r.doel).toBeCloseTo(100 * unit, 1);
    expect(unique(rijen.filter((r) => r.doel === undefined).map((r) => r.waarde.replace(/^doel (circa |minstens |hoogstens )?/, '').replace(/[.%]/g, '')))).toEqual(unique(goals.filter((r) => r.waarde === 'onbekend').map((r) => String(r.doel))));
  });
});

describe('gap maps', () => {
  const themes = mdx('themas').sort((a, b) => a.data['nummer'] - b.data['nummer']);
  const groups = yaml('termen/doelgroepen').map((t) => ({ id: t.id, naam: t.data['naam'] as string, field: 'doelgroepen' }));
  const regions = yaml('regios').map((r) => ({ id: r.id, naam: r.data['naam'] as string, field: 'regios' }));

  test.each([['thema-doelgroep', groups], ['regio-thema', regions]] as const)('%s counts what the entries say', (naam, side) => {
    const expected = Object.fromEntries(side.map(({ id, naam: name, field }) => {
      const here = praktijken.filter((p) => ids(p.data[field]).includes(id));
      return [name, [...themes.map((t) => here.filter((p) => ids(p.data['themas']).includes(t.id)).length), here.length].map(String)];
    }));
    const [head, ...rows] = csv(naam);
    expect(head!.slice(1, -1)).toEqual(themes.map((t) => t.data['titel']));
    expect(Object.fromEntries(rows.map(([name, ...cells]) => [name, cells]))).toEqual(expected);
    const cells = picture(naam).filter((e) => e.tagName === 'td');
    expect(cells.map((e) => Number.parseInt(text(e), 10) || 0)).toEqual(rows.flatMap(([, ...found]) => found.map(Number)));
    // The last cell of a row is its total
    expect(cells.filter((e) => inside(e).some((x) => x.tagName === 'a'))).toHaveLength(rows.length * themes.length);
  });

  test('a cell leads to a list of that many practices, also when it is empty', async () => {
    const visitor = await tab();
    const links = page.elements.filter((e) => e.tagName === 'a' && /\/praktijken\/\?.*niveau=/.test(attr(e, 'href') ?? ''));
    const empty = links.find((l) => text(l).startsWith('–'))!;
    const filled = links.filter((l) => l !== empty && /^\d/.test(text(l)));
    for (const link of [filled[0]!, filled[Math.floor(filled.length / 2)]!, filled.at(-1)!, empty]) {
      await visitor.goto(address(site.url, attr(link, 'href')!));
      const count = Number.parseInt(text(link), 10) || 0;
      expect.soft(await visitor.locator('[data-uitkomst]').textContent(), attr(link, 'href')).toBe(count === 1 ? '1 praktijk' : `${count} praktijken`);
    }
    await close(visitor);
  });
});

test('factors are counted and drawn as the entries name them', () => {
  const factors = mdx('succesfactoren').filter((f) => f.data['soort'] === 'succesfactor');
  const all = praktijken.flatMap((p) => (p.data['succesfactoren'] ?? []) as { factor: string; sterkte?: string }[]);
  const count = (id: string, derived: boolean) => all.filter((f) => f.factor === id && (f.sterkte === 'afgeleid') === derived).length;
  const rows = csv('succesfactoren');
  const told = Object.fromEntries(column(rows, 'Succesfactor').map((name, i) => [name, [column(rows, 'Bron noemt het')[i], column(rows, 'Redactie leidt het af')[i]].map(Number)]));
  const counted = Object.fromEntries(factors.map((f) => [f.data['titel'], [count(f.id, false), count(f.id, true)]]));
  expect(told).toEqual(counted);

  const { rijen, unit } = drawnRows('succesfactoren');
  const drawn = Object.fromEntries(rijen.map((r) => [r.naam, [Math.round(r.vol / unit), Math.round((r.eind - r.vol) / unit)]]));
  expect(drawn).toEqual(counted);
  expect(Object.fromEntries(rijen.map((r) => [r.naam, r.waarde]))).toEqual(Object.fromEntries(factors.map((f) => [f.data['titel'], String(count(f.id, false) + count(f.id, true)).replace(/^0$/, 'geen')])));
});

test('every recorded step of learning is drawn once, and each kind is counted', () => {
  const recorded = yaml('uitwisselingen').map(({ data }) => data);
  const rows = csv('wie-leerde-van-wie');
  expect(column(rows, 'Van').map((van, i) => `${van} > ${column(rows, 'Naar')[i]}`).sort()).toEqual(recorded.map((u) => `${u['van'].naam} > ${u['naar'].naam}`).sort());
  const all = picture('wie-leerde-van-wie');
  expect(all.filter((e) => e.tagName === 'dd')).toHaveLength(recorded.length);
  const widths = Map.groupBy(all.filter((e) => e.tagName === 'path'), (e) => `${attr(e, 'stroke-width')} ${attr(e, 'stroke-dasharray') ?? ''}`.trim());
  const counted = [['overgenomen', 'deels-overgenomen', 'aangepast', 'gestopt'], ['vervolg', 'gezamenlijk-ontwikkeld'], ['belangstelling', 'werkbezoek']].map((kinds) => recorded.filter((u) => kinds.includes(u['soort'])).length);
  // The legend draws each kind once more
  expect(['3', '1.5', '1.5 2 4'].map((style) => (widths.get(style)?.length ?? 0) - 1)).toEqual(counted);
  const answer = text(all.find((e) => attr(e, 'class') === 'antwoord')!);
  expect([...answer.matchAll(/\d+/g)].map(Number)).toEqual([recorded.length, ...counted]);
});

test('each practice stands on the timeline in the year it began, and under each law they are counted', () => {
  const begins = praktijken.map(({ data }) => data['periode'].van);
  const years = begins.map((van) => (typeof van === 'object' ? van.sorteer : Number(String(van).slice(0, 4)))).sort((a, b) => a - b);
  const rows = csv('tijdlijn');
  expect(column(rows, 'Jaar').map(Number)).toEqual(years);
  const all = picture('tijdlijn');
  const dots = all.filter((e) => attr(e, 'class')?.split(' ').includes('stippen')).map(text);
  expect(dots.map((d) => d.length)).toEqual([...Map.groupBy(years, (y) => y).values()].map((list) => list.length));
  expect([...dots.join('')].filter((d) => d === '●')).toHaveLength(begins.filter((van) => typeof van !== 'object').length);
  const laws = all.filter((e) => attr(e, 'class')?.split(' ').includes('som')).map((e) => Number.parseInt(text(e), 10));
  const between = (from: number, to: number) => years.filter((y) => y >= from && y < to).length;
  // Algemene bijstandswet, Wet werk en bijstand, Participatiewet
  expect(laws).toEqual([between(0, 2004), between(2004, 2015), between(2015, 9999)]);
});
