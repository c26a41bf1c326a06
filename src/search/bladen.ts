// A table of all searched pages: kind, theme, region and so on of every page in the index.
// Pagefind has filters of its own, but it writes them in a different order at every build, and
// asking them without a word makes it load the whole index.
import { FILTERS, filterwaarden, type Filter, type Zoekdata } from './zoekdata.ts';

export interface Blad {
  /** Name of the page in Pagefind's results. */
  id: string;
  waarden: Record<Filter, string[]>;
  /** Year in which it began, 0 when unknown. */
  jaar: number;
  /** 'collectie/id' of a term or region, which can answer a question; '' of any other page. */
  pagina: string;
  maat: Maat;
}

/** Where in the index copy the title and the summary end, and how much there is, in written words. */
export interface Maat {
  titel: number;
  /** Words of the title that carry meaning. */
  kern: number;
  samenvatting: number;
  /** Words of the whole page, to the nearest `KORREL`. */
  woorden: number;
}

interface Bestand {
  /** Values of each filter. */
  w: string[][];
  /** Collections. */
  c: string[];
  /** Pages: name, entry, collection, year, sizes, and for each filter the places of its values. */
  b: [string, string, number, number, number[], ...number[][]][];
}

const VOOR = 'unknown_';
const KORREL = 25;
const ANTWOORDT = new Set(['begrip', 'regio']);

/** Writes the table, pages in the order of their entries. */
export function schrijfBladen(paginas: readonly { id: string; zoek: Zoekdata; maat: Maat }[]): string {
  const alle = paginas.map((p) => filterwaarden(p.zoek));
  const w = FILTERS.map((f) => [...new Set(alle.flatMap((a) => a[f]))].sort());
  const c = [...new Set(paginas.map((p) => p.zoek.collectie))].sort();
  const b = paginas.map(({ id, zoek, maat }, i): Bestand['b'][number] => [
    id.replace(VOOR, ''),
    ANTWOORDT.has(zoek.soort) ? zoek.id : '',
    c.indexOf(zoek.collectie),
    Number.parseInt(zoek.jaar ?? '', 10) || 0,
    [maat.titel, maat.kern, maat.samenvatting, Math.round(maat.woorden / KORREL)],
    ...FILTERS.map((f, n) => (alle[i]?.[f] ?? []).map((x) => (w[n] ?? []).indexOf(x))),
  ]);
  return JSON.stringify({ w, c, b } satisfies Bestand);
}

/** Reads what `schrijfBladen` wrote, by the name of each page. */
export function leesBladen(tekst: string): Map<string, Blad> {
  const { w, c, b } = JSON.parse(tekst) as Bestand;
  const blad = ([kort, item, collectie, jaar, [titel = 0, kern = 0, samenvatting = 0, korrels = 0], ...plaatsen]: Bestand['b'][number]): Blad => {
    const paren = FILTERS.map((f, n) => [f, (plaatsen[n] ?? []).map((p) => w[n]?.[p] ?? '')] as const);
    return { id: VOOR + kort, waarden: Object.fromEntries(paren) as Record<Filter, string[]>, jaar, pagina: item && `${c[collectie]}/${item}`, maat: { titel, kern, samenvatting, woorden: korrels * KORREL } };
  };
  return new Map(b.map(blad).map((x) => [x.id, x]));
}
