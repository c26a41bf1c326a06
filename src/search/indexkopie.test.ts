import { describe, expect, it } from 'vitest';
import { kopmaat, leesPaginas, maakKopie, markeer, zonderZoekdata } from './indexkopie.ts';
import type { Zoekdata } from './zoekdata.ts';

const zoek: Zoekdata = { soort: 'praktijk', collectie: 'praktijken', id: 'veghel', titel: 'Leerlingbouwplaatsen in Veghel', samenvatting: 'Wat Veghel in 2004 deed.', plaats: 'Veghel', jaar: '2004' };
const pagina = (binnen: string, data: unknown = zoek) => `<html><body><main data-pagefind-body data-zoek='${JSON.stringify(data)}'>${binnen}</main></body></html>`;
const HTML = pagina('<p class="stempel">Veghel 2004</p><h1>Leerlingbouwplaatsen in Veghel</h1><p>Wat Veghel\n in 2004 deed.</p><h2>Aanpak</h2><p>Met loonkostensubsidie.</p>');
const splits = (woord: string) => ({ leerlingbouwplaatsen: ['leerling', 'bouw', 'plaatsen'], loonkostensubsidie: ['loon', 'kosten', 'subsidie'] })[woord] ?? null;
const lees = (html: string) => {
  const [eerste] = leesPaginas([{ url: '/praktijken/veghel/', html }]);
  if (!eerste) throw new Error('niet gelezen');
  return eerste;
};

describe('leesPaginas', () => {
  it('leest alleen wat gezocht wil worden', () => expect(leesPaginas([{ url: '/', html: '<main>Home</main>' }])).toEqual([]));
  it('zegt welke pagina haar gegevens mist', () => expect(() => leesPaginas([{ url: '/x/', html: '<main data-pagefind-body>x</main>' }])).toThrow('/x/: deze pagina wil in de zoekindex, maar data-zoek ontbreekt.'));
  it('leest de tekst zonder wat genegeerd wordt', () => expect(lees(pagina('<p>Wel</p><aside data-pagefind-ignore>Niet</aside><form>Niet</form>')).tekst).toMatch(/^\s*Wel\s*$/));
});

describe('markeer', () => {
  it('zet tekens tussen de delen en laat hoofdletters staan', () => expect(markeer('Leerlingbouwplaatsen en Loonkostensubsidie.', splits)).toBe('Leerling^bouw^plaatsen en Loon^kosten^subsidie.'));
  it('laat staan wat niet gesplitst wordt', () => expect(markeer('de wethouder en het register', splits)).toBe('de wethouder en het register'));
  it('haalt een teken weg dat al in de tekst stond', () => expect(markeer('a^b', splits)).toBe('a b'));
});

describe('maakKopie', () => {
  const kopie = maakKopie(lees(HTML), splits, { namen: ['bouwbedrijven'], synoniemen: ['bbl'] });
  it('zet titel en samenvatting vooraan, dan de rest', () => expect(kopie).toMatch(/data-pagefind-body="">\s*<h1>Leerling\^bouw\^plaatsen in Veghel<\/h1><p>Wat Veghel\s+in 2004 deed\.<\/p><p class="stempel">/));
  it('geeft de gezochte gegevens mee', () => {
    expect(kopie).toContain('<span data-pagefind-meta="title[content]" content="Leerling^bouw^plaatsen in Veghel">');
    expect(kopie).toContain('<span data-pagefind-meta="synoniemen[content]" content="bbl">');
    expect(kopie).not.toContain('data-zoek');
  });
  it('telt hoe lang titel en samenvatting zijn', () => expect(kopmaat(lees(HTML))).toEqual({ titel: 3, samenvatting: 5 }));
  it('kent geen samenvatting als de pagina haar niet toont', () => expect(kopmaat(lees(pagina('<h1>Een titel</h1><p>Iets anders.</p>')))).toEqual({ titel: 2, samenvatting: 0 }));
});

it('zonderZoekdata laat de rest van de pagina met rust', () => expect(zonderZoekdata('<main data-pagefind-body data-zoek="{&quot;a&quot;:1}" id="x">')).toBe('<main data-pagefind-body id="x">'));
