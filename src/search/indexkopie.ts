// The index-only copy of a page: compounds split, searched metadata added. Nobody sees it.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as boom, parse, serialize } from 'parse5';
import { leaveOutFurniture } from './furniture.ts';
import { geschreven, normaliseer, SPLITSTEKEN } from './taal/normaliseer.ts';
import { attribute, blockText, elements, textNodes } from './tree.ts';
import type { Zoekdata } from './zoekdata.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A page that asks to be searched, read once. */
export interface Zoekpagina {
  url: string;
  document: DefaultTreeAdapterTypes.Document;
  artikel: Element;
  zoek: Zoekdata;
  /** Headings that many pages share: they stay whole. */
  vasteKoppen: ReadonlySet<Element>;
  /** The text that is searched, with a line for every block. */
  tekst: string;
}

/** Reads the built pages that ask to be searched, furniture left out. Throws when data-zoek is missing or unreadable. */
export function leesPaginas(gebouwd: readonly { url: string; html: string }[]): Zoekpagina[] {
  const gelezen = gebouwd.flatMap(({ url, html }) => {
    const artikel = artikelVan(html);
    if (!artikel) return [];
    const ruw = attribute(artikel.element, 'data-zoek');
    if (ruw === undefined) throw new Error(`${url}: deze pagina wil in de zoekindex, maar data-zoek ontbreekt.`);
    return [{ url, document: artikel.document, artikel: artikel.element, zoek: JSON.parse(ruw) as Zoekdata }];
  });
  const vasteKoppen = leaveOutFurniture(gelezen.map((p) => p.artikel));
  return gelezen.map((p) => ({ ...p, vasteKoppen, tekst: blockText(p.artikel) }));
}

/** The searched text of pages, for engines that take text alone. */
export function zoekteksten(htmls: readonly string[]): string[] {
  const artikelen = htmls.map((html) => artikelVan(html)?.element);
  leaveOutFurniture(artikelen.filter((a) => a !== undefined));
  return artikelen.map((a) => (a ? blockText(a) : ''));
}

function artikelVan(html: string): { document: DefaultTreeAdapterTypes.Document; element: Element } | null {
  if (!html.includes('data-pagefind-body')) return null;
  const document = parse(html);
  const element = elements(document).find((e) => attribute(e, 'data-pagefind-body') !== undefined);
  return element ? { document, element } : null;
}

/** Text with the split mark between the parts of its compounds. `splits` gives parts in normal spelling, or null. */
export function markeer(tekst: string, splits: (woord: string) => readonly string[] | null): string {
  return tekst.replaceAll(SPLITSTEKEN, ' ').replace(/\p{L}{6,}/gu, (woord) => {
    const delen = splits(normaliseer(woord));
    if (!delen || delen.join('').length !== woord.length) return woord;
    let plaats = 0;
    return delen.map((d) => woord.slice(plaats, (plaats += d.length))).join(SPLITSTEKEN);
  });
}

/** Text without split marks, as a visitor may see it. */
export function zonderMerk(tekst: string): string {
  return tekst.replaceAll(SPLITSTEKEN, '');
}

/** The page with its text marked and its metadata in Pagefind's attributes. Changes the page it gets. */
export function maakKopie(pagina: Zoekpagina, splits: (woord: string) => readonly string[] | null, gezocht: Record<string, readonly string[]>): string {
  for (const knoop of textNodes(pagina.artikel, pagina.vasteKoppen)) knoop.value = markeer(knoop.value, splits);
  pagina.artikel.attrs = pagina.artikel.attrs.filter((a) => a.name !== 'data-zoek');
  const { zoek } = pagina;
  // Title first and summary next: the place of a word then tells how much the page is about it.
  for (const deel of kopdelen(pagina).reverse()) {
    boom.detachNode(deel);
    boom.insertBefore(pagina.artikel, deel, pagina.artikel.childNodes[0] as DefaultTreeAdapterTypes.ChildNode);
  }
  const meta: Record<string, string | undefined> = {
    title: markeer(zoek.titel, splits), plaats: zoek.plaats, jaar: zoek.jaar,
  };
  // Names weigh with their parts; the rest is only there to be found whole.
  for (const [naam, woorden] of Object.entries(gezocht)) if (woorden.length > 0) meta[naam] = naam === 'namen' ? markeer(woorden.join(' · '), splits) : woorden.join(' · ');
  for (const [naam, waarde] of Object.entries(meta)) if (waarde) voegToe(pagina.artikel, 'data-pagefind-meta', naam, waarde);
  return serialize(pagina.document);
}

/** The title and, where the page shows it, the summary. */
function kopdelen({ artikel, zoek }: Pick<Zoekpagina, 'artikel' | 'zoek'>): Element[] {
  const alle = elements(artikel);
  const kop = alle.find((e) => e.tagName === 'h1');
  const gelijk = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();
  const samenvatting = zoek.samenvatting && alle.find((e) => e.tagName === 'p' && gelijk(blockText(e)) === gelijk(zoek.samenvatting ?? ''));
  return [kop, samenvatting || undefined].filter((e) => e !== undefined);
}

/** How many written words the title and the summary take at the start of the index copy. */
export function kopmaat(pagina: Pick<Zoekpagina, 'artikel' | 'zoek'>): { titel: number; samenvatting: number } {
  const [titel = 0, samenvatting = 0] = kopdelen(pagina).map((e) => geschreven(blockText(e)).length);
  return { titel, samenvatting };
}

/** The published page without the data that only the index needs. */
export function zonderZoekdata(html: string): string {
  return html.replace(/\sdata-zoek=(?:"[^"]*"|'[^']*')/g, '');
}

function voegToe(artikel: Element, attribuutnaam: string, naam: string, waarde: string): void {
  const span = boom.createElement('span', artikel.namespaceURI, [
    { name: attribuutnaam, value: `${naam}[content]` },
    { name: 'content', value: waarde },
  ]);
  boom.appendChild(artikel, span);
}
