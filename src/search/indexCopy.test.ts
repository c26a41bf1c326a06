import { describe, expect, it } from 'vitest';
import { headSize, readPages, makeCopy, markParts, withoutSearchData } from './indexCopy.ts';
import type { SearchData } from '../catalogue/searchData.ts';

const zoek: SearchData = { soort: 'praktijk', collectie: 'praktijken', id: 'veghel', titel: 'Leerlingbouwplaatsen in Veghel', samenvatting: 'Wat Veghel in 2004 deed.', plaats: 'Veghel', jaar: '2004' };
const page = (inside: string, data: unknown = zoek) => `<html><body><main data-pagefind-body data-zoek='${JSON.stringify(data)}'>${inside}</main></body></html>`;
const HTML = page('<p class="stempel">Veghel 2004</p><h1>Leerlingbouwplaatsen in Veghel</h1><p>Wat Veghel\n in 2004 deed.</p><h2>Aanpak</h2><p>Met loonkostensubsidie.</p>');
const splitWord = (word: string) => ({ leerlingbouwplaatsen: ['leerling', 'bouw', 'plaatsen'], loonkostensubsidie: ['loon', 'kosten', 'subsidie'] })[word] ?? null;
const read = (html: string) => {
  const [first] = readPages([{ url: '/praktijken/veghel/', html }]);
  if (!first) throw new Error('niet gelezen');
  return first;
};

describe('readPages', () => {
  it('leest alleen wat gezocht wil worden', () => expect(readPages([{ url: '/', html: '<main>Home</main>' }])).toEqual([]));
  it('zegt welke pagina haar gegevens mist', () => expect(() => readPages([{ url: '/x/', html: '<main data-pagefind-body>x</main>' }])).toThrow('/x/: deze pagina wil in de zoekindex, maar data-zoek ontbreekt.'));
  it('leest de tekst zonder wat genegeerd wordt', () => expect(read(page('<p>Wel</p><aside data-pagefind-ignore>Niet</aside><form>Niet</form>')).text).toMatch(/^\s*Wel\s*$/));
});

describe('markParts', () => {
  it('zet tekens tussen de delen en laat hoofdletters staan', () => expect(markParts('Leerlingbouwplaatsen en Loonkostensubsidie.', splitWord)).toBe('Leerling^bouw^plaatsen en Loon^kosten^subsidie.'));
  it('laat staan wat niet gesplitst wordt', () => expect(markParts('de wethouder en het register', splitWord)).toBe('de wethouder en het register'));
  it('haalt een teken weg dat al in de tekst stond', () => expect(markParts('a^b', splitWord)).toBe('a b'));
});

describe('makeCopy', () => {
  const copy = makeCopy(read(HTML), splitWord, { namen: ['bouwbedrijven'], synoniemen: ['bbl'] });
  it('zet titel en samenvatting vooraan, dan de rest', () => expect(copy).toMatch(/data-pagefind-body="">\s*<h1>Leerling\^bouw\^plaatsen in Veghel<\/h1><p>Wat Veghel\s+in 2004 deed\.<\/p><p class="stempel">/));
  it('geeft de gezochte gegevens mee', () => {
    expect(copy).toContain('<span data-pagefind-meta="title[content]" content="Leerling^bouw^plaatsen in Veghel">');
    expect(copy).toContain('<span data-pagefind-meta="synoniemen[content]" content="bbl">');
    expect(copy).not.toContain('data-zoek');
  });
  it('zet een spatie tussen een link en de datum die eraan vast staat, en nergens in een woord', () => {
    const copy = makeCopy(read(page('<h1>Iets</h1><ul><li><a href="/x/">Hoe te leiden?</a><span>april 2019</span></li><li>her<b>in</b>richten</li></ul>')), splitWord, {});
    expect(copy).toContain('Hoe te leiden?</a> <span>april 2019');
    expect(copy).toContain('her<b>in</b>richten');
  });
  it('laat geen spatie over aan het eind van een blok', () => {
    const copy = makeCopy(read(page('<h1>Iets</h1><dl><dd>Zie <a href="/x/">ziekte</a> </dd></dl><p>Meer <b>hierover </b></p>')), splitWord, {});
    expect(copy).toContain('ziekte</a></dd>');
    expect(copy).toContain('<b>hierover </b>');
  });
  it('telt de samenvatting ook als haar samenstellingen gesplitst zijn', () => {
    const own = read(page('<h1>Iets</h1><p>Met loonkostensubsidie erbij.</p>', { ...zoek, samenvatting: 'Met loonkostensubsidie erbij.' }));
    makeCopy(own, splitWord, {});
    expect(headSize(own).summary).toBe(3);
  });
  it('telt hoe lang titel en samenvatting zijn', () => expect(headSize(read(HTML))).toEqual({ title: 3, core: 2, summary: 5 }));
  it('kent geen samenvatting als de pagina haar niet toont', () => expect(headSize(read(page('<h1>Een titel</h1><p>Iets anders.</p>')))).toEqual({ title: 2, core: 1, summary: 0 }));
});

it('withoutSearchData laat de rest van de pagina met rust', () => expect(withoutSearchData('<main data-pagefind-body data-zoek="{&quot;a&quot;:1}" id="x">')).toBe('<main data-pagefind-body id="x">'));
