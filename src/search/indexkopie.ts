// The index-only copy of a page: compounds split, searched metadata added. Nobody sees it.
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as boom, parse, serialize } from 'parse5';
import { normaliseer, SPLITSTEKEN } from './taal/normaliseer.ts';
import type { Zoekdata } from './zoekdata.ts';

type Knoop = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page that asks to be searched, read once. */
export interface Zoekpagina {
  url: string;
  document: DefaultTreeAdapterTypes.Document;
  artikel: Element;
  zoek: Zoekdata;
  /** The text that is searched, with a line for every block. */
  tekst: string;
}

const BUITEN = new Set(['script', 'style', 'template', 'svg', 'noscript', 'form']);
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr']);

/** Reads a built page; null when it does not ask to be searched. Throws when data-zoek is unreadable. */
export function leesPagina(html: string, url: string): Zoekpagina | null {
  if (!html.includes('data-pagefind-body')) return null;
  const document = parse(html);
  const artikel = alle(document).find((e) => attribuut(e, 'data-pagefind-body') !== undefined);
  if (!artikel) return null;
  const ruw = attribuut(artikel, 'data-zoek');
  if (ruw === undefined) throw new Error(`${url}: deze pagina wil in de zoekindex, maar data-zoek ontbreekt.`);
  const zoek = JSON.parse(ruw) as Zoekdata;
  return { url, document, artikel, zoek, tekst: tekstregels(artikel) };
}

/** The searched text of a page, for engines that take text alone. */
export function zoektekst(html: string): string {
  const artikel = alle(parse(html)).find((e) => attribuut(e, 'data-pagefind-body') !== undefined);
  return artikel ? tekstregels(artikel) : '';
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
  for (const knoop of tekstknopen(pagina.artikel)) knoop.value = markeer(knoop.value, splits);
  pagina.artikel.attrs = pagina.artikel.attrs.filter((a) => a.name !== 'data-zoek');
  const { zoek } = pagina;
  // The planner knows a word in the title by its place: first.
  const kop = alle(pagina.artikel).find((e) => e.tagName === 'h1');
  if (kop) {
    boom.detachNode(kop);
    boom.insertBefore(pagina.artikel, kop, pagina.artikel.childNodes[0] as DefaultTreeAdapterTypes.ChildNode);
  }
  const meta: Record<string, string | undefined> = {
    title: markeer(zoek.titel, splits), plaats: zoek.plaats, jaar: zoek.jaar,
  };
  // Names weigh with their parts; the rest is only there to be found whole.
  for (const [naam, woorden] of Object.entries(gezocht)) if (woorden.length > 0) meta[naam] = naam === 'namen' ? markeer(woorden.join(' · '), splits) : woorden.join(' · ');
  for (const [naam, waarde] of Object.entries(meta)) if (waarde) voegToe(pagina.artikel, 'data-pagefind-meta', naam, waarde);
  return serialize(pagina.document);
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

function attribuut(e: Element, naam: string): string | undefined {
  return e.attrs.find((a) => a.name === naam)?.value;
}

const isElement = (k: Knoop): k is Element => 'tagName' in k;
const isTekst = (k: Knoop): k is DefaultTreeAdapterTypes.TextNode => k.nodeName === '#text';
const kinderen = (k: Knoop): Knoop[] => ('childNodes' in k ? k.childNodes : []);

function alle(k: Knoop): Element[] {
  return [...(isElement(k) ? [k] : []), ...kinderen(k).flatMap(alle)];
}

const gezien = (k: Knoop) => !isElement(k) || (!BUITEN.has(k.tagName) && attribuut(k, 'data-pagefind-ignore') === undefined);

function tekstknopen(k: Knoop): DefaultTreeAdapterTypes.TextNode[] {
  if (isTekst(k)) return [k];
  return kinderen(k).filter(gezien).flatMap(tekstknopen);
}

function tekstregels(k: Knoop): string {
  if (isTekst(k)) return k.value;
  const binnen = kinderen(k).filter(gezien).map(tekstregels).join('');
  return isElement(k) && !INLINE.has(k.tagName) ? `\n${binnen}\n` : binnen;
}
