import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { leaveOutFurniture } from './furniture.ts';
import { blockText, elements } from './tree.ts';

/** Articles of pages that differ in what `own` says. */
const articles = (count: number, html: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => elements(parse(`<main>${html(n)}</main>`)).find((e) => e.tagName === 'main') as DefaultTreeAdapterTypes.Element);
const text = (e: DefaultTreeAdapterTypes.Element | undefined) => (e ? blockText(e).replace(/\s+/g, ' ').trim() : '');

describe('leaveOutFurniture', () => {
  it('leaves out a line that eight pages repeat, whatever number stands in it', () => {
    const pages = articles(8, (n) => `<h1>Praktijk ${n} apart</h1><p>Eigen tekst nummer ${'abcdefgh'[n]}.</p><p>${n} vragen om mee te nemen</p>`);
    leaveOutFurniture(pages);
    expect(text(pages[2])).toBe('Praktijk 2 apart Eigen tekst nummer c.');
  });
  it('keeps a line that fewer pages repeat', () => {
    const pages = articles(7, (n) => `<p>Eigen ${'abcdefg'[n]}</p><p>Geen contact bekend.</p>`);
    leaveOutFurniture(pages);
    expect(text(pages[0])).toContain('Geen contact bekend.');
  });
  it('keeps shared headings, and names them: results lead to them', () => {
    const pages = articles(8, (n) => `<h1>Praktijk ${n}</h1><h2>Succesfactoren in deze praktijk</h2><p>Eigen ${'abcdefgh'[n]}</p>`);
    const shared = leaveOutFurniture(pages);
    expect(text(pages[0])).toContain('Succesfactoren in deze praktijk');
    expect([...shared].map((e) => e.tagName)).toEqual(Array(8).fill('h2'));
  });
  it('never leaves out a title, also when many pages share it', () => {
    const pages = articles(8, () => '<h1>Zoeken</h1>');
    leaveOutFurniture(pages);
    expect(text(pages[0])).toBe('Zoeken');
  });
  it('leaves out buttons, templates and what never goes on paper', () => {
    const [page] = articles(1, () => '<p>Eigen</p><button>Druk af</button><p class="klein niet-afdrukken">Verbeter deze pagina</p><div class="alleen-afdruk inhoud"><p>In dit document</p></div><pre>titel: sjabloon</pre>');
    leaveOutFurniture([page as DefaultTreeAdapterTypes.Element]);
    expect(text(page)).toBe('Eigen');
  });
});
