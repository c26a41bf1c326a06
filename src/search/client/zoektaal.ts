// What the browser knows of the language of this collection: its words, their forms, and
// the names that editors put together. Made once, from the two files beside the index.
import { leesNamen } from '../namenbestand.ts';
import { klank } from '../taal/klank.ts';
import { type BekendWoord, verbeter } from '../taal/spelling.ts';
import { type Kent, splits } from '../taal/splitsen.ts';
import { maakVerbuiger } from '../taal/verbuiging.ts';
import { isStopwoord } from '../taal/stopwoorden.ts';
import { leesWoordenlijst } from '../taal/woordenlijst.ts';
import { type Groep, zinsleutel } from '../thesaurus.ts';

export interface Zoektaal {
  /** Number of pages in the index. */
  paginas: number;
  kent(woord: string): boolean;
  /** Other known forms of a word. */
  vormen(woord: string): string[];
  /** Other forms of a word in which a name ends, known to the index or not. */
  naamvormen(woord: string): string[];
  /** Groups that hold a name, by its words in normal spelling. */
  metNaam(sleutel: string): readonly Groep[];
  /** Groups to which a name comes near. */
  metVerwant(sleutel: string): readonly Groep[];
  /** Most words in one name. */
  langsteNaam: number;
  /** The nearest known word or name within `grens` slips. */
  verbeter(woord: string, grens: number): string | null;
  /** An unknown compound with the slip in one of its parts mended: 'kultuurverschillen'. */
  verbeterDeel(woord: string): string | null;
  /** Known parts of an unknown compound, linking letters left out. */
  delen(woord: string): string[] | null;
  /** How readers write a known word: 're-integratie' for 'reintegratie'. */
  toon(woord: string): string;
  groepen: readonly Groep[];
}

/** Makes the language from the text of woorden.txt and namen.json. */
export function maakZoektaal(woordentekst: string, namentekst: string): Zoektaal {
  const { gewicht } = leesWoordenlijst(woordentekst);
  const { groepen, schrijfwijzen, paginas } = leesNamen(namentekst);
  // 'Marken' is a place and no form of 'markt'.
  const plaatsen = new Set(groepen.filter((g) => g.plaats).flatMap((g) => g.namen.map(zinsleutel)));
  const vormen = maakVerbuiger([...gewicht.keys()].filter((w) => !plaatsen.has(w)));
  const [opNaam, opVerwant] = [new Map<string, Groep[]>(), new Map<string, Groep[]>()];
  const zet = (kaart: Map<string, Groep[]>, naam: string, groep: Groep) => {
    const sleutel = zinsleutel(naam);
    const lijst = kaart.get(sleutel);
    if (!lijst) kaart.set(sleutel, [groep]);
    else if (!lijst.includes(groep)) lijst.push(groep);
  };
  for (const groep of groepen) {
    for (const naam of groep.namen) zet(opNaam, naam, groep);
    for (const naam of [...groep.verwant, ...groep.uitleg]) zet(opVerwant, naam, groep);
  }
  // Names of one word are known words too: a municipality without practices has a region page.
  const naamwoorden = [...opNaam.keys()].filter((s) => !s.includes(' ') && s.length > 3 && !gewicht.has(s));
  const bekend: BekendWoord[] = [...[...gewicht].map(([woord, g]) => ({ woord, gewicht: g + 1 })), ...naamwoorden.map((woord) => ({ woord, gewicht: 0 }))];
  const naamvormen = maakVerbuiger([...opNaam.keys(), ...opVerwant.keys()].flatMap((sleutel) => sleutel.split(' ').at(-1) ?? []));
  // A small word is no part of a compound: 'tegemoetkoming' is not about 'tegen' and 'moet'.
  const kent: Kent = (deel) => (!isStopwoord(deel) && (gewicht.has(deel) || vormen(deel).some((v) => !isStopwoord(v))) ? 2 : 0);
  return {
    paginas,
    kent: (w) => gewicht.has(w),
    vormen,
    naamvormen,
    metNaam: (s) => opNaam.get(s) ?? [],
    metVerwant: (s) => opVerwant.get(s) ?? [],
    langsteNaam: Math.max(1, ...[...opNaam.keys()].map((s) => s.split(' ').length)),
    verbeter(woord, grens) {
      const beste = verbeter(woord, bekend);
      return beste && beste.afstand <= grens ? beste.woord : null;
    },
    verbeterDeel(woord) {
      for (let i = 4; i <= woord.length - 4; i++) {
        const [links, rechts] = [woord.slice(0, i), woord.slice(i)];
        const beter = gewicht.has(rechts) ? verbeter(links, bekend)?.woord : undefined;
        if (beter && gewicht.has(beter) && klank(beter) === klank(links)) return beter + rechts;
        const anders = gewicht.has(links) ? verbeter(rechts, bekend)?.woord : undefined;
        if (anders && gewicht.has(anders) && klank(anders) === klank(rechts)) return links + anders;
      }
      return null;
    },
    delen: (woord) => splits(woord, kent)?.filter((d) => d.length > 2) ?? null,
    toon: (w) => schrijfwijzen[w] ?? w,
    groepen,
  };
}
