// Builds the search index from the built pages: Pagefind's files, the vocabulary and the
// thesaurus, all in one folder. The same pages always give the same bytes.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { schrijfBladen } from './bladen.ts';
import { kopmaat, leesPaginas, maakKopie, markeer, type Zoekpagina } from './indexkopie.ts';
import type { Zoekinhoud } from './inhoud.ts';
import { schrijfNamen } from './namenbestand.ts';
import { geschreven, indexwoorden, normaliseer, stukken } from './taal/normaliseer.ts';
import { type Kent, splits } from './taal/splitsen.ts';
import { lezingen } from './taal/stam.ts';
import { isStopwoord } from './taal/stopwoorden.ts';
import { maakVerbuiger } from './taal/verbuiging.ts';
import { schrijfWoordenlijst } from './taal/woordenlijst.ts';
import type { Woordenboek } from './woordenboek.ts';
import { GEZOCHT } from './zoekdata.ts';
import { deelsamenstellingen, elkWoordEens, maakNoemt, synoniemenVoor, werkwoordenVoor } from './zoekwoorden.ts';

/** A built page: its address on the site and its HTML. */
export interface GebouwdePagina {
  url: string;
  html: string;
}

export interface Zoekindex {
  /** Files to write, by path inside the search folder. */
  bestanden: Map<string, Uint8Array>;
  paginas: number;
  woorden: number;
}

// Pagefind's own interface is not used; a search costs these files and no more.
const NODIG = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\..*\.pf_meta|(index|fragment)\/.*)$/;

/** The index of all pages that ask to be searched. */
export async function bouwIndex(gebouwd: readonly GebouwdePagina[], inhoud: Zoekinhoud, woordenboek: Woordenboek): Promise<Zoekindex> {
  const paginas = leesPaginas([...gebouwd].sort((a, b) => (a.url < b.url ? -1 : 1)));
  const corpus = new Set(paginas.flatMap((p) => indexwoorden(`${p.tekst} ${p.zoek.titel} ${(p.zoek.namen ?? []).join(' ')}`)));
  const splitser = maakSplitser(corpus, inhoud, woordenboek);
  const noemt = maakNoemt(inhoud.groepen, maakVerbuiger(corpus));
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`De zoekindex kan niet beginnen: ${errors.join('; ')}`);
  for (const pagina of paginas) {
    const content = maakKopie(pagina, splitser, gezochteWoorden(pagina, inhoud, noemt, splitser, corpus, woordenboek));
    const klaar = await index.addHTMLFile({ url: pagina.url, content });
    if (klaar.errors.length > 0) throw new Error(`${pagina.url} kan niet in de zoekindex: ${klaar.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const bestanden = new Map(files.filter((f) => NODIG.test(f.path)).map((f) => [f.path, f.content]));
  const telling = telWoorden(bestanden);
  const tekst = new TextEncoder();
  bestanden.set('woorden.txt', tekst.encode(schrijfWoordenlijst(telling)));
  bestanden.set('namen.json', tekst.encode(schrijfNamen(inhoud, paginas.length, schrijfwijzen(paginas.map((p) => p.tekst), telling), uitlegwoorden(paginas, telling))));
  bestanden.set('bladen.json', tekst.encode(schrijfBladen(bladen(paginas, bestanden))));
  bestanden.set('titels.json', tekst.encode(JSON.stringify(titels(paginas))));
  return { bestanden, paginas: paginas.length, woorden: telling.size };
}

/** Writes an index into a folder, which is emptied first. */
export async function schrijfIndex(index: Zoekindex, map: string): Promise<void> {
  await rm(map, { recursive: true, force: true });
  for (const [pad, inhoud] of [...index.bestanden].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const doel = join(map, pad);
    await mkdir(dirname(doel), { recursive: true });
    await writeFile(doel, inhoud);
  }
}

function maakSplitser(corpus: ReadonlySet<string>, inhoud: Zoekinhoud, woordenboek: Woordenboek) {
  const namen = new Set(inhoud.regios.flatMap((r) => [r.naam, ...r.provincies, ...r.gemeenten, ...r.aliassen.map((a) => a.naam)]).flatMap((n) => [normaliseer(n), ...stukken(n)]));
  const inWoordenboek = (d: string) => woordenboek.isDeel(d) || lezingen(d).some((l) => (l.uitgang === 's' || l.uitgang === 'en') && woordenboek.isDeel(l.stam));
  const kent: Kent = (d) => (namen.has(d) ? 0 : corpus.has(d) ? 2 : inWoordenboek(d) ? 1 : 0);
  const onthouden = new Map<string, readonly string[] | null>();
  return (woord: string): readonly string[] | null => {
    if (!onthouden.has(woord)) onthouden.set(woord, namen.has(woord) ? null : splits(woord, kent));
    return onthouden.get(woord) ?? null;
  };
}

function gezochteWoorden(pagina: Zoekpagina, inhoud: Zoekinhoud, noemt: ReturnType<typeof maakNoemt>, splitser: (w: string) => readonly string[] | null, corpus: ReadonlySet<string>, woordenboek: Woordenboek) {
  const { zoek, tekst } = pagina;
  const doelgroepen = inhoud.doelgroepen.filter((d) => zoek.doelgroepen?.includes(d.id)).map((d) => d.naam);
  // An address is a name too, and often the shortest.
  const namen = [...(zoek.namen ?? []), ...doelgroepen, zoek.id.replaceAll('-', ' ')];
  const alles = [zoek.titel, tekst, ...namen, zoek.plaats ?? ''].join('\n');
  const delen = (woord: string) => stukken(woord).flatMap((s) => splitser(s) ?? [s]);
  // What stands in the text needs no second mention; names do, for they weigh.
  const inTekst = new Set(indexwoorden(markeer(`${zoek.titel} ${tekst}`, splitser)));
  return {
    namen: elkWoordEens(namen, new Set()),
    plaatsen: elkWoordEens(plaatsnamen(zoek.regios ?? [], zoek.plaats ?? '', inhoud), new Set(inTekst)),
    synoniemen: elkWoordEens(synoniemenVoor(alles, noemt), inTekst),
    woorden: elkWoordEens([...geschreven(tekst).flatMap((w) => deelsamenstellingen(delen(w), (d) => corpus.has(d))), ...werkwoordenVoor(tekst, (w) => woordenboek.isGescheidenVorm(w))].sort(), inTekst),
  };
}

/** Region, province and the other names of a page's own places. */
function plaatsnamen(regios: readonly string[], plaats: string, inhoud: Zoekinhoud): string[] {
  const eigen = inhoud.regios.filter((r) => regios.includes(r.id));
  const aliassen = eigen.flatMap((r) => r.aliassen.filter((a) => plaats.includes(a.naam) || (a.gemeente && plaats.includes(a.gemeente)) || a.soort === 'streek' || a.soort === 'regionaam').flatMap((a) => [a.naam, a.gemeente ?? '']));
  return [...new Set([...eigen.flatMap((r) => [r.naam, ...r.provincies]), ...aliassen])].filter(Boolean);
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Pagefind's own record of every page. */
function fragmenten(bestanden: ReadonlyMap<string, Uint8Array>): { id: string; fragment: Fragment }[] {
  return [...bestanden].flatMap(([pad, inhoud]) => {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(pad)?.[1];
    if (!id) return [];
    const ruw = gunzipSync(inhoud).toString('utf8');
    return [{ id, fragment: JSON.parse(ruw.slice(ruw.indexOf('{'))) as Fragment }];
  });
}

/** Every page with the name that Pagefind gave it. */
function bladen(paginas: readonly Zoekpagina[], bestanden: ReadonlyMap<string, Uint8Array>) {
  const idVan = new Map(fragmenten(bestanden).map(({ id, fragment }) => [fragment.url, id]));
  return paginas.map((p) => {
    const { titel, samenvatting } = kopmaat(p);
    const kern = geschreven(p.zoek.titel).filter((w) => !isStopwoord(normaliseer(w))).length;
    return { id: idVan.get(p.url) ?? '', zoek: p.zoek, maat: { titel, kern, samenvatting, woorden: geschreven(p.tekst).length } };
  });
}

/** Every word that Pagefind filed, with the number of pages, read back from its own fragments. */
function telWoorden(bestanden: ReadonlyMap<string, Uint8Array>): Map<string, number> {
  const telling = new Map<string, number>();
  for (const { fragment } of fragmenten(bestanden)) {
    const meta = GEZOCHT.map((naam) => fragment.meta[naam] ?? '');
    for (const woord of new Set(indexwoorden([fragment.content, ...meta].join(' ')))) telling.set(woord, (telling.get(woord) ?? 0) + 1);
  }
  return telling;
}

/** Words that stand in no page but that of one or two terms, by term: they lead there. */
function uitlegwoorden(paginas: readonly Zoekpagina[], telling: ReadonlyMap<string, number>): Map<string, string[]> {
  const inBegrip = new Map<string, string[]>();
  for (const { zoek, tekst } of paginas.filter((p) => p.zoek.soort === 'begrip'))
    for (const woord of new Set(geschreven(tekst).map(normaliseer))) inBegrip.set(woord, [...(inBegrip.get(woord) ?? []), zoek.id]);
  const uit = new Map<string, string[]>();
  for (const [woord, ids] of [...inBegrip].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (woord.length >= 6 && /^[a-z]+$/.test(woord) && ids.length < 3 && telling.get(woord) === ids.length) for (const id of ids) uit.set(id, [...(uit.get(id) ?? []), woord]);
  return uit;
}

/** Titles to suggest while typing; terms and regions are known by their names already. */
function titels(paginas: readonly Zoekpagina[]): [string, string, string][] {
  return paginas.filter((p) => p.zoek.soort !== 'begrip' && p.zoek.soort !== 'regio').map(({ zoek }) => [zoek.titel, zoek.plaats ?? '', `${zoek.collectie}/${zoek.id}`]);
}

/** How readers write known words that lost an accent or hyphen: the commonest way. */
function schrijfwijzen(teksten: readonly string[], telling: ReadonlyMap<string, number>): Record<string, string> {
  const gezien = new Map<string, Map<string, number>>();
  for (const woord of teksten.flatMap(geschreven)) {
    const net = woord.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
    const norm = normaliseer(net);
    if (norm.length < 4 || /\d/.test(norm) || !telling.has(norm) || net.includes('/')) continue;
    const wijzen = gezien.get(norm) ?? new Map<string, number>();
    gezien.set(norm, wijzen.set(net, (wijzen.get(net) ?? 0) + 1));
  }
  const beste = [...gezien].map(([norm, wijzen]) => [norm, [...wijzen].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? norm] as const);
  return Object.fromEntries(beste.filter(([norm, wijze]) => wijze !== norm).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the built pages of a folder. */
export async function leesGebouwd(map: string, namen: readonly string[], urlVan: (naam: string) => string): Promise<GebouwdePagina[]> {
  return Promise.all(namen.map(async (naam) => ({ url: urlVan(naam), html: await readFile(join(map, naam), 'utf8') })));
}
