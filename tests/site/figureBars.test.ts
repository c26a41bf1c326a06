// The bars beside figures, on practices, sheets and the page of learning, against the entries.
import { expect, test } from 'vitest';
import { attr, inside, pagesIn, text } from './pages.ts';
import { low, mdx, site, yaml } from './pictureData.ts';

const praktijken = mdx('praktijken');
const pages = pagesIn(site.folder);

test('the figures of a practice are drawn as long as their share, on its page and on its sheet', () => {
  const drawn = pages.filter((p) => /^\/praktijken\/[^/]+\/(a4\/)?$/.test(p.path)).flatMap((p) => {
    const { data } = praktijken.find(({ id }) => id === p.path.split('/')[2])!;
    return p.elements.filter((e) => e.tagName === 'svg' && attr(e, 'class')?.startsWith('balk')).map((svg) => {
      const around = inside(p.elements.find((e) => e.childNodes.includes(svg))!);
      const [number, whole] = text(around.find((e) => attr(e, 'class') === 'getal')!).trim().split(/\s+(?:van|doel) /);
      const bar = Number.parseFloat(attr(inside(svg).find((e) => attr(e, 'class') === 'deel')!, 'width')!);
      const words = text(around.filter((e) => e.tagName === 'p').at(-1)!);
      const figure = (data['resultaten'] as any[]).find((r) => words === `${r.eenheid} ${r.wat}`);
      return { where: `${p.path} ${words}`, told: [number!.replace(/^(circa|minstens|hoogstens) /, ''), whole], bar, figure };
    });
  });
  expect(drawn.length).toBeGreaterThan(20);
  for (const { where, told, bar, figure } of drawn) {
    const { waarde, van, doel } = figure;
    const dots = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/, '.');
    expect.soft(told, where).toEqual([typeof waarde === 'number' ? dots(waarde) : `${dots(waarde.min)} tot ${dots(waarde.max)}`, dots(van ?? doel)]);
    expect.soft(bar, where).toBeCloseTo(Math.min(100, (low(waarde) / (van ?? doel)) * 100), 1);
  }
});

test('both funnels of learning are drawn as long as they are told', () => {
  const learning = pages.find((p) => p.path === '/leren/')!;
  const bars = learning.elements.filter((e) => e.tagName === 'svg' && attr(e, 'class')?.startsWith('balk')).map((e) => Number.parseFloat(attr(inside(e).find((x) => attr(x, 'class') === 'deel')!, 'width')!));
  const asked = yaml('cijfers').map(({ data }) => data).filter((x) => x['groep'] === 'trechter' && x['eenheid'] === '%' && x['wat'].startsWith('projecten'));
  // Recorded steps are drawn only when there are thirty of them
  expect(yaml('uitwisselingen').length).toBeLessThan(30);
  expect(bars.sort()).toEqual(asked.map((x) => low(x['waarde'])).sort());
});
