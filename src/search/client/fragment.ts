// What a result shows of a page: a passage with the matched words marked, and the sections
// where they stand. Positions count the words of the text as Pagefind split it, on spaces.
import { normaliseer, SPLITSTEKEN } from '../taal/normaliseer.ts';
import type { Fragment } from './engine.ts';

export interface Stuk {
  tekst: string;
  gemarkeerd: boolean;
}
export interface Deelresultaat {
  titel: string;
  url: string;
  passage: Stuk[];
}

const LENGTE = 32;
const AANLOOP = 6;

const woordenVan = (f: Fragment) => (f.raw_content ?? f.content).split(/\s+/);
const toonbaar = (woord: string) => woord.replaceAll(SPLITSTEKEN, '');

/** The passage with most matched words, inside `van` and `tot`, as pieces that are marked or not. */
export function passage(f: Fragment, plaatsen: readonly number[], gezocht: ReadonlySet<string>, van = 0, tot = Number.POSITIVE_INFINITY): Stuk[] {
  const woorden = woordenVan(f);
  const eind = Math.min(tot, woorden.length);
  const binnen = plaatsen.filter((p) => p >= van && p < eind && isGezocht(woorden[p] ?? '', gezocht));
  const start = Math.max(van, Math.min(dichtste(binnen, van) - AANLOOP, eind - LENGTE));
  const stop = Math.min(eind, start + LENGTE);
  const merk = new Set(binnen);
  const stukken: Stuk[] = start > van ? [{ tekst: '… ', gemarkeerd: false }] : [];
  for (let i = start; i < stop; i++) {
    stukken.push(...(merk.has(i) ? merkWoord(woorden[i] ?? '', gezocht) : [{ tekst: toonbaar(woorden[i] ?? ''), gemarkeerd: false }]));
    if (i < stop - 1) stukken.push({ tekst: ' ', gemarkeerd: false });
  }
  if (stop < eind) stukken.push({ tekst: ' …', gemarkeerd: false });
  return samengevoegd(stukken);
}

/** Whether a written word, or a part of it, is one of the searched words; Pagefind also points at longer words. */
function isGezocht(woord: string, gezocht: ReadonlySet<string>): boolean {
  return gezocht.has(normaliseer(woord)) || woord.split(/[^\p{L}\p{N}]+/u).some((d) => d !== '' && gezocht.has(normaliseer(d)));
}

/** Sections of the page that hold matched words, the fullest first, at most `hoogstens`. */
export function secties(f: Fragment, plaatsen: readonly number[], gezocht: ReadonlySet<string>, hoogstens = 3): Deelresultaat[] {
  const woorden = woordenVan(f);
  const echt = plaatsen.filter((p) => isGezocht(woorden[p] ?? '', gezocht));
  const koppen = f.anchors.filter((a) => /^h[2-4]$/i.test(a.element) && a.text).sort((a, b) => a.location - b.location);
  return koppen
    .map((kop, i) => ({ kop, tot: koppen[i + 1]?.location ?? Number.POSITIVE_INFINITY }))
    .map(({ kop, tot }) => ({ kop, tot, aantal: echt.filter((p) => p >= kop.location && p < tot).length }))
    .filter((s) => s.aantal > 0)
    .sort((a, b) => b.aantal - a.aantal || a.kop.location - b.kop.location)
    .slice(0, hoogstens)
    .map(({ kop, tot }) => ({ titel: toonbaar(kop.text), url: `${f.url}#${kop.id}`, passage: passage(f, plaatsen, gezocht, kop.location, tot) }));
}

/** A title with the searched words in it marked. */
export function merkTitel(titel: string, gezocht: ReadonlySet<string>): Stuk[] {
  return samengevoegd(
    titel.split(/(\s+)/).flatMap((w) => {
      const delen = [normaliseer(w), ...w.split(SPLITSTEKEN).map(normaliseer)];
      return delen.some((d) => d && gezocht.has(d)) ? merkWoord(w, gezocht) : [{ tekst: toonbaar(w), gemarkeerd: false }];
    }),
  );
}

/** In a compound only the part that was searched is marked; punctuation around a word never is. */
function merkWoord(woord: string, gezocht: ReadonlySet<string>): Stuk[] {
  const [, voor = '', kern = woord, na = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(woord) ?? [];
  const delen = kern.split(SPLITSTEKEN);
  const deel = !gezocht.has(normaliseer(kern)) && delen.some((d) => gezocht.has(normaliseer(d)));
  const midden = deel ? delen.map((d) => ({ tekst: d, gemarkeerd: gezocht.has(normaliseer(d)) })) : [{ tekst: toonbaar(kern), gemarkeerd: true }];
  return [{ tekst: voor, gemarkeerd: false }, ...midden, { tekst: na, gemarkeerd: false }];
}

function dichtste(plaatsen: readonly number[], anders: number): number {
  let beste = { plaats: plaatsen[0] ?? anders, aantal: 0 };
  for (const p of plaatsen) {
    const aantal = plaatsen.filter((x) => x >= p && x < p + LENGTE - AANLOOP).length;
    if (aantal > beste.aantal) beste = { plaats: p, aantal };
  }
  return beste.plaats;
}

function samengevoegd(stukken: readonly Stuk[]): Stuk[] {
  const uit: Stuk[] = [];
  for (const s of stukken) {
    const laatste = uit.at(-1);
    if (s.tekst === '') continue;
    if (laatste && laatste.gemarkeerd === s.gemarkeerd) laatste.tekst += s.tekst;
    else uit.push({ ...s });
  }
  return uit;
}
